import { open311Answer, open311Options } from '@/lib/interop/open311/open311'

export { open311Answer as GET, open311Options as OPTIONS, open311Answer as POST }
