import { hearWhatsApp, verifyWhatsApp } from '@/lib/interop/inbound/hear-whatsapp'

export { hearWhatsApp as POST, verifyWhatsApp as GET }
