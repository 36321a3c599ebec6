import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { fileUrl } from '@/lib/platform/files/file-url'
import { Words } from '@/lib/platform/forms/definition'
import { NotFound } from '@/lib/platform/operations/errors'
import { query } from '@/lib/platform/operations/operation'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { actionsOpenTo } from '@/lib/platform/workflow/take'
import { Visibility, type Complaint, type ComplaintCase } from '../complaint'
import { complaintInHand } from '../complaint-in-hand'
import { caseColumns, withCase } from '../complaint-of'
import { complaintSettings } from '../complaint-settings'
import { SeenComplaint, type SeenPhoto } from '../seen-complaint'
import { historyOf } from '../history-of'
import { joinedWith } from '../joined-with'
import { reasonsFor } from '../reasons'
import { viewOf } from '../view-of'
import { workflow } from '../workflow'
import { reopenableUntil } from './reopenable-until'
import { TypedNumber } from '@/lib/platform/language/typed'

/** What only whoever complained sees. */
const Own = SeenComplaint.extend({
  id: z.uuid(),
  revision: z.int(),
  visibility: Visibility,
  rating: z.int().nullable(),
  actions: z.array(z.string()).describe('Steps open now: REOPEN (after REJECTED an appeal), RATE'),
  reopenUntil: z.iso.date().nullable().describe('The last day on which it may be opened again'),
  ratingReasons: z.array(z.object({ code: z.string(), name: Words })),
})

/** A complaint of the citizen's: how it stands, all that was written and photographed, and what they may do. */
export const myComplaint = query({
  name: 'complaints.my-complaint',
  summary: 'See one of your complaints',
  permission: 'citizen',
  input: z.object({ ulb: z.string().max(60), number: TypedNumber }),
  output: Own,
  api: { method: 'get', path: '/my/complaints/{ulb}/{number}' },
  async run({ actor, input: { number }, tx, now }) {
    const { tenantId, personId = '' } = actor
    const [complaint] = await tx.$queryRaw<ComplaintCase[]>`
      SELECT ${caseColumns} FROM ${withCase}
      WHERE complaint.tenant_id = ${tenantId} AND complaint.number = ${number} AND complaint.person_id = ${personId}::uuid`
    if (!complaint) throw new NotFound(`complaint ${number}`)
    const { id, revision, rating } = complaint
    const day = dayAt(now)
    const { reopenDays } = await complaintSettings(tenantId, day)
    const inHand = complaintInHand(complaint, reopenDays, now)
    const actions = actionsOpenTo(workflow, inHand, actor).map(({ code }) => code)
    return {
      ...(await viewOf(complaint, now)),
      ...{ id, revision, rating, actions },
      visibility: Visibility.parse(complaint.visibility),
      reopenUntil: actions.includes('REOPEN') ? reopenableUntil(complaint, reopenDays) : null,
      ratingReasons: (await reasonsFor(tenantId, day, 'RATE')).map(({ code, name }) => ({
        ...{ code, name },
      })),
      history: await historyOf(tx, { ...complaint, personId }, 'reporter', now),
      photos: await photosOf(tx, complaint, now),
      ...(await joinedWith(tx, complaint)),
    }
  },
})

// Their own at once; those of the office once they may be shown.
async function photosOf(
  tx: Transaction,
  { tenantId, id }: Complaint,
  now: Date,
): Promise<SeenPhoto[]> {
  const photos = await tx.$queryRaw<(Omit<SeenPhoto, 'url'> & { fileId: string })[]>`
    SELECT id, phase, at, file_id AS "fileId" FROM complaint_photo
    WHERE tenant_id = ${tenantId} AND complaint_id = ${id}::uuid
      AND (phase IN ('REPORTED', 'COMMENT') OR shown_at IS NOT NULL AND withheld_at IS NULL) ORDER BY at, position`
  return photos.map(({ fileId, ...photo }) => ({
    ...photo,
    url: fileUrl({ tenant: tenantId, fileId, disposition: 'inline' }, now),
  }))
}
