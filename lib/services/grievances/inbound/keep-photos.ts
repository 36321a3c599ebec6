import { randomUUID } from 'node:crypto'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { addPhotos } from '../complaint-photos'
import { keptUntil } from '../drafts/complaint-draft'
import type { InHand } from './in-hand'

/** Keeps the pictures of a message: with the complaint that was just lodged when nothing else was said, else for the next. */
export async function keepPhotos(hand: InHand, ulb: string): Promise<{ added?: string }> {
  const { tx, message, facts, now } = hand
  if (message.media.length === 0) return {}
  await actAsSystem(tx, ulb)
  const { lodged } = facts
  const alone = message.text.trim() === '' && facts.said === ''
  if (alone && lodged?.ulb === ulb) {
    await addEach(hand, { tenantId: ulb, complaintId: lodged.id })
    return { added: lodged.number }
  }
  if (!facts.draft) {
    facts.draft = randomUUID()
    const times = { savedAt: now, expiresAt: keptUntil(now) }
    const row = { tenantId: ulb, id: facts.draft, answers: {}, ...times }
    await tx.complaintDraft.createMany({ data: [row] })
  }
  await addEach(hand, { tenantId: ulb, draftId: facts.draft })
  return {}
}

type To = { tenantId: string; complaintId?: string; draftId?: string }

// What is no picture is left out; the rest of the message counts all the same.
async function addEach({ tx, message, leftOut, now }: InHand, to: To): Promise<void> {
  for (const photo of message.media) {
    try {
      await addPhotos(tx, { ...to, phase: 'REPORTED', personId: null, now }, [photo])
    } catch (error) {
      if (!InvalidInput.is(error)) throw error
      leftOut.push(photo.name.slice(0, 100))
    }
  }
}
