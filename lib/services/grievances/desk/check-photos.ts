import { z } from 'zod'
import { NotFound } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'

const Ids = z.preprocess(
  (given) => (typeof given === 'string' ? [given] : given),
  z.array(z.uuid()).max(100).default([]),
)

/** Lets the public see photographs, or keeps them from it. What was decided may be decided anew. */
export const checkPhotos = operation({
  name: 'complaints.check-photos',
  summary: 'Show photographs of complaints to the public, or withhold them',
  permission: 'grievances.route',
  input: z.object({ show: Ids, withhold: Ids }),
  output: z.object({ shown: z.int(), withheld: z.int() }),
  api: { method: 'post', path: '/complaint-photos/checks' },
  async run({ actor: { tenantId, personId = null }, input: { show, withhold }, tx, now, about }) {
    const decide = (ids: string[], data: { shownAt: Date | null; withheldAt: Date | null }) =>
      tx.complaintPhoto.updateMany({
        where: { tenantId, id: { in: ids }, complaintId: { not: null } },
        data: { ...data, checkedBy: personId },
      })
    const shown = await decide(show, { shownAt: now, withheldAt: null })
    const withheld = await decide(withhold, { shownAt: null, withheldAt: now })
    const decided = shown.count + withheld.count
    if (decided < show.length + withhold.length) throw new NotFound('photograph')
    about('photographs', { shown: shown.count, withheld: withheld.count })
    return { shown: shown.count, withheld: withheld.count }
  },
})
