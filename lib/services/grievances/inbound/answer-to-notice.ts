import { openSealed } from '@/lib/platform/encryption/personal'
import { comparable } from '@/lib/platform/inbound/inbound-message'
import type { ReplyReference } from '@/lib/platform/notifications/reply-reference'
import { stateId } from '@/lib/platform/operations/state-id'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { installation } from '@/lib/platform/rest/installation'
import { complaintForUpdate } from '../complaint-of'
import { addPhotos } from '../complaint-photos'
import { recordHappening } from '../record-happening'
import type { InHand } from './in-hand'
import { InvalidInput } from '@/lib/platform/operations/errors'
import type { Answer } from './reply'

/** A question of ours, which the conversation understands the answer to. */
const question = /^inbound\.(?!lodged|standing|ended|photosAdded|commented)/

/**
 * What somebody wrote under a message of ours becomes a comment on the complaint it was about: of whom the message was sent
 * to, as our signature in it proves. `stranger` when somebody else answers; undefined when it was no news of a complaint.
 */
export async function answerToNotice(
  hand: InHand,
  { tenantId, messageId }: ReplyReference,
): Promise<Answer | 'stranger' | undefined> {
  const { tx, sender, message, facts } = hand
  await actAsSystem(tx, tenantId)
  const notice = await tx.message.findUnique({
    where: { tenantId_id: { tenantId, id: messageId } },
  })
  const number = /\/complaints\/(PGR-[\w-]{1,60})(?:$|[/?#])/.exec(notice?.link ?? '')?.[1]
  if (!notice || !number || question.test(notice.template)) return undefined
  const to = notice.toCipher && (await openSealed(tx, stateId(), 'email', notice.toCipher))
  if (!to || comparable('EMAIL', to) !== comparable('EMAIL', message.from)) return 'stranger'
  const found = await tx.complaint.findUnique({
    where: { tenantId_number: { tenantId, number } },
    include: { reporter: true },
  })
  if (!found) return undefined
  if (message.text.trim() === '' && message.media.length === 0)
    return { facts, say: 'pleaseWrite', number }
  const complaint = await complaintForUpdate(tx, tenantId, found.id)
  const name = found.reporter?.name || sender.name || sender.masked
  const { event } = await recordHappening(tx, {
    ...{ complaint, kind: message.text.trim() ? 'COMMENT' : 'PHOTO', role: 'CITIZEN' },
    ...{ actor: { ...hand.actor, tenantId, kind: 'citizen', name }, public: false },
    ...{ remark: message.text.trim().slice(0, longest), now: hand.now },
  })
  await addEach(hand, { tenantId, complaintId: complaint.id, eventId: event })
  const link = `${installation().url}/complaints/${number}`
  return { facts, say: 'commented', values: { number, link }, number }
}

/** Longest text that is kept of what somebody adds. */
const longest = 4000

type To = { tenantId: string; complaintId: string; eventId: string }

async function addEach({ tx, message, leftOut, now }: InHand, to: To): Promise<void> {
  for (const photo of message.media) {
    try {
      await addPhotos(tx, { ...to, phase: 'COMMENT', personId: null, now }, [photo])
    } catch (error) {
      if (!InvalidInput.is(error)) throw error
      leftOut.push(photo.name.slice(0, 100))
    }
  }
}
