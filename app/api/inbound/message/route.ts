import { hearSigned } from '@/lib/interop/inbound/hear-signed'
import '@/lib/services/registry'

export { hearSigned as POST }
