import { restDescription } from '@/lib/interop/rest/rest'

export { restDescription as GET }
