import { hearMail } from '@/lib/interop/inbound/hear-mail'
import '@/lib/services/registry'

export { hearMail as POST }
