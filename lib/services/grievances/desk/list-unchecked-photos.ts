import { z } from 'zod'
import { Words } from '@/lib/platform/forms/definition'
import { dayAt } from '@/lib/platform/dates/dates'
import { cursorOf, cursorText } from '@/lib/platform/inbox/page-cursor'
import { query } from '@/lib/platform/operations/operation'
import { Prisma } from '@/lib/platform/operations/transaction'
import { typeNames } from '../type-names'
import { DeskPhoto } from './desk-complaint'
import { photoInSight } from './photos-in-sight'

const size = 24

/** A page of the photographs that nobody has looked at yet, the oldest first. */
export const listUncheckedPhotos = query({
  name: 'complaints.unchecked-photos',
  summary: 'List photographs of complaints that nobody has looked at yet',
  permission: 'grievances.route',
  input: z.object({ cursor: z.string().max(300).optional() }),
  output: z.object({
    photos: z.array(
      DeskPhoto.extend({
        complaint: z.object({ id: z.uuid(), number: z.string(), name: Words }),
      }),
    ),
    next: z.string().optional(),
  }),
  api: { method: 'get', path: '/complaint-photos/unchecked' },
  async run({ actor, input, tx, now }) {
    const { tenantId } = actor
    const cursor = cursorOf(input.cursor)
    const after = cursor
      ? Prisma.sql`AND (at, id) > (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
      : Prisma.empty
    const found = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM complaint_photo
      WHERE tenant_id = ${tenantId} AND shown_at IS NULL AND withheld_at IS NULL AND complaint_id IS NOT NULL ${after}
      ORDER BY at, id LIMIT ${size + 1}`
    const photos = await tx.complaintPhoto.findMany({
      where: { tenantId, id: { in: found.slice(0, size).map(({ id }) => id) } },
      include: { complaint: { select: { id: true, number: true, type: true } } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    })
    const nameOf = await typeNames(tenantId, dayAt(now))
    const last = photos.at(-1)
    return {
      photos: photos.flatMap(({ complaint, ...photo }) =>
        complaint
          ? [
              {
                ...photoInSight(photo, actor, now),
                complaint: {
                  id: complaint.id,
                  number: complaint.number,
                  name: nameOf(complaint.type),
                },
              },
            ]
          : [],
      ),
      next:
        found.length > size && last
          ? cursorText({ at: last.at.toISOString(), id: last.id, back: false, from: 1 })
          : undefined,
    }
  },
})
