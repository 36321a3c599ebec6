import { hearWhatsApp, verifyWhatsApp } from '@/lib/interop/inbound/hear-whatsapp'
import '@/lib/services/registry'

export { hearWhatsApp as POST, verifyWhatsApp as GET }
