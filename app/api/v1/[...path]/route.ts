import { answer } from '@/lib/interop/rest/rest'

export { answer as DELETE, answer as GET, answer as POST, answer as PUT }
