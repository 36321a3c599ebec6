import type { Transaction } from '@/lib/infra/database/database'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import type { LocalText } from '@/lib/platform/language/language'
import type { Language } from '@/lib/platform/language/language'
import { maskEmail } from '../encryption/email'
import { maskMobile } from '../encryption/mobile'
import { openSealed } from '../encryption/personal'
import { stateId } from '../operations/state-id'
import { fitText } from './fit-text'
import { fill, post, type Channel } from './notifications'

// WhatsApp only answers whoever wrote.
type Reaching = Exclude<Channel, 'WHATSAPP'>

/** A message for a person, in both languages; `values` gives its placeholders in the reader's language. */
export type Notice = {
  tenantId: string
  personId: string
  applicationId?: string | undefined
  channels: readonly Reaching[]
  template: string
  dltTemplateId?: string | undefined
  title: LocalText
  text: LocalText
  values: (language: Language) => Record<string, string | undefined>
  link?: string | undefined
  now: Date
}

/** Tells a person something in their language, through every channel they can be reached by. */
export async function notify(tx: Transaction, notice: Notice): Promise<void> {
  const person = await tx.person.findUnique({
    where: { tenantId_id: { tenantId: stateId(), id: notice.personId } },
  })
  if (!person) return
  const language = pickLanguage(person.language, undefined)
  const values = notice.values(language)
  const title = fill(notice.title[language], values)

  for (const channel of notice.channels) {
    const to = await addressFor(tx, channel, person)
    if (!to) continue
    const { tenantId, personId, applicationId, template, dltTemplateId, link } = notice
    await post(
      tx,
      {
        tenantId,
        personId,
        applicationId,
        template,
        dltTemplateId,
        link,
        channel,
        language,
        ...to,
        title,
        body: (channel === 'SMS' ? fitText : fill)(notice.text[language], values),
      },
      notice.now,
    )
  }
}

type Reachable = { mobileCipher: string | null; emailCipher: string | null }

// Undefined: the person cannot be reached that way.
async function addressFor(
  tx: Transaction,
  channel: Reaching,
  { mobileCipher, emailCipher }: Reachable,
) {
  if (channel === 'IN_APP') return {}
  const cipher = channel === 'SMS' ? mobileCipher : emailCipher
  if (!cipher) return undefined
  const plain = await openSealed(tx, stateId(), channel === 'SMS' ? 'mobile' : 'email', cipher)
  return { toCipher: cipher, toMasked: channel === 'SMS' ? maskMobile(plain) : maskEmail(plain) }
}
