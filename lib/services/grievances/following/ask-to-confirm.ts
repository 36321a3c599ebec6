import { linkTo } from '@/lib/platform/notifications/link-to'
import type { LocalText } from '@/lib/platform/language/language'
import { fill, post } from '@/lib/platform/notifications/notifications'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { findTenant } from '@/lib/platform/tenancy/tenancy'
import type { Complaint } from '../complaint'
import type { Follower } from './follower'

const title: LocalText = { en: 'Confirm that you follow', hi: 'पुष्टि करें' }
const text: LocalText = {
  en: '{ulb}: somebody, perhaps you, wants to hear at this address of complaint {number}. If it was you, confirm: {link} If not, do nothing.',
  hi: '{ulb}: किसी ने, शायद आपने, शिकायत {number} की ख़बर इस पते पर माँगी है। यदि आपने माँगी हो तो पुष्टि करें: {link} नहीं तो कुछ न करें।',
}

/** Sends the link that confirms an e-mail address; only its owner gets it. */
export async function askToConfirm(
  tx: Transaction,
  follower: Follower & { id: string },
  { number, tenantId }: Complaint,
): Promise<void> {
  const { language, addressCipher, now } = follower
  const tenant = await findTenant(tenantId)
  const link = linkTo(`/complaints/${number}/news/${follower.id}`)
  const values = { ulb: tenant?.name[language], number, link }
  await post(
    tx,
    {
      ...{ tenantId, personId: null, channel: 'EMAIL', language, link },
      ...{ template: 'grievances.CONFIRM', toCipher: addressCipher },
      ...{ title: title[language], body: fill(text[language], values) },
    },
    now,
  )
}
