import { createHmac, randomUUID } from 'node:crypto'
import { env } from '@/lib/infra/env/env'
import { dayAt } from '@/lib/platform/dates/dates'
import { putMaster } from '@/lib/platform/masters/put-master'
import { employed } from '@/lib/platform/workflow/office.fixture'
import { hearMail } from './hear-mail'
import { hearSigned } from './hear-signed'
import { hearWhatsApp } from './hear-whatsapp'

export const ulb = 'uk.almora'
const number = '15550004444'
const { WHATSAPP_APP_SECRET = '' } = env()
export const { INBOUND_SECRET = '', WHATSAPP_VERIFY_TOKEN = '' } = env()
export const hmac = (secret: string, text: string) =>
  createHmac('sha256', secret).update(text).digest('hex')

export const post = (body: string, headers: Record<string, string>) =>
  new Request('http://palika.test/api/inbound', { method: 'POST', body, headers })

/** A post to the address for any network, signed as documented; `late` seconds ago. */
export function signed(body: string, { secret = INBOUND_SECRET, late = 0 } = {}) {
  const seconds = Math.floor(Date.now() / 1000) - late
  const header = `t=${seconds},v1=${hmac(secret, `${seconds}.${body}`)}`
  return hearSigned(post(body, { 'x-palika-signature': header }))
}

export const fromMeta = (body: string, secret = WHATSAPP_APP_SECRET) =>
  hearWhatsApp(post(body, { 'x-hub-signature-256': `sha256=${hmac(secret, body)}` }))

export const byMail = (body: string, password = INBOUND_SECRET) => {
  const authorization = `Basic ${Buffer.from(`palika:${password}`).toString('base64')}`
  return hearMail(post(body, { authorization }))
}

export const message = (more: object = {}) =>
  JSON.stringify({
    ...{ channel: 'WHATSAPP', id: randomUUID(), from: '919800009101', to: `+${number}` },
    ...{ text: 'illegal parking', at: new Date().toISOString() },
    ...{ location: { latitude: 29.597, longitude: 79.659 }, ...more },
  })

export const metaPost = (text: string, id = randomUUID()) =>
  JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        changes: [
          {
            value: {
              metadata: { display_phone_number: number },
              contacts: [{ wa_id: '919800009102', profile: { name: 'Kamla' } }],
              messages: [
                {
                  id,
                  from: '919800009102',
                  timestamp: '1795737600',
                  type: 'text',
                  text: { body: text },
                },
              ],
            },
          },
        ],
      },
    ],
  })

export const mail = (more: object = {}) =>
  JSON.stringify({
    ...{ MessageID: randomUUID(), FromFull: { Email: 'writer@palika.test', Name: 'A Writer' } },
    ...{
      OriginalRecipient: 'almora@palika.test',
      Subject: 'Illegal parking',
      TextBody: 'At the gate',
    },
    ...more,
  })

/** Makes the number and the mailbox those of the ULB. */
export async function openMailboxes(): Promise<void> {
  const admin = await employed('Administrator', ['ULBADMIN'], ulb)
  const own = {
    list: 'inbound-address',
    name: { en: 'Ours', hi: 'हमारा' },
    from: dayAt(new Date()),
  }
  const whatsapp = { channel: 'WHATSAPP', address: number }
  await putMaster(admin, { ...own, code: 'whatsapp', data: whatsapp })
  const address = { channel: 'EMAIL', address: 'Almora@palika.test' }
  await putMaster(admin, { ...own, code: 'mail', data: address })
}
