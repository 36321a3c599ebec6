import { hearMail } from '@/lib/interop/inbound/hear-mail'

export { hearMail as POST }
