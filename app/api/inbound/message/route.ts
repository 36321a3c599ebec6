import { hearSigned } from '@/lib/interop/inbound/hear-signed'

export { hearSigned as POST }
