import { z } from 'zod'
import { NotFound } from '@/lib/platform/operations/errors'
import { query } from '@/lib/platform/operations/operation'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from '../complaint'
import { columns } from '../complaint-of'
import { SeenComplaint, type SeenPhoto } from '../seen-complaint'
import { historyOf } from '../history-of'
import { joinedWith } from '../joined-with'
import { viewOf } from '../view-of'
import { maskedWords } from './masked-words'
import { photoPaths } from './photo-paths'
import { shownToPublic } from './shown-to-public'
import { TypedNumber } from '@/lib/platform/language/typed'

/** One complaint for everybody: no word of who complained, and no words at all where only what and where may be seen. */
export const getPublic = query({
  name: 'complaints.public',
  summary: 'See a complaint as everybody may',
  permission: 'public',
  input: z.object({ ulb: z.string().max(60), number: TypedNumber }),
  output: SeenComplaint,
  api: { method: 'get', path: '/complaints/public/{number}' },
  async run({ actor: { tenantId }, input: { number }, tx, now }) {
    const [complaint] = await tx.$queryRaw<Complaint[]>`
      SELECT ${columns} FROM complaint WHERE tenant_id = ${tenantId} AND number = ${number} AND ${shownToPublic}`
    if (!complaint) throw new NotFound(`complaint ${number}`)
    const { id, landmark, description } = complaint
    const whole = complaint.visibility === 'FULL'
    const view = await viewOf(
      {
        ...complaint,
        landmark: maskedWords(landmark),
        description: whole ? maskedWords(description) : '',
        attributes: whole ? complaint.attributes : {},
      },
      now,
    )
    const history = await historyOf(tx, { ...complaint, personId: undefined }, 'everybody', now)
    return {
      ...view,
      answers: view.answers.map((one) => ({ ...one, answer: masked(one.answer) })),
      history: history.map((event) => ({
        ...event,
        remark: whole && event.remark ? maskedWords(event.remark) : null,
      })),
      photos: whole ? await shownPhotos(tx, tenantId, id) : [],
      ...(await joinedWith(tx, complaint, Prisma.sql`AND ${shownToPublic}`)),
    }
  },
})

const masked = ({ en, hi }: { en: string; hi: string }) => ({
  en: maskedWords(en),
  hi: maskedWords(hi),
})

async function shownPhotos(tx: Transaction, tenantId: string, id: string): Promise<SeenPhoto[]> {
  const pathOf = await photoPaths(tenantId)
  const photos = await tx.$queryRaw<Omit<SeenPhoto, 'url'>[]>`
    SELECT id, phase, at FROM complaint_photo WHERE tenant_id = ${tenantId} AND complaint_id = ${id}::uuid
      AND shown_at IS NOT NULL AND withheld_at IS NULL ORDER BY at, position`
  return photos.map((photo) => ({ ...photo, url: pathOf(photo.id) }))
}
