import { restAnswer } from '@/lib/interop/rest/rest'

export { restAnswer as DELETE, restAnswer as GET, restAnswer as POST, restAnswer as PUT }
