import { z } from 'zod'
import { Prisma } from '@/lib/platform/operations/transaction'

/** What everybody may know of a complaint. */
export const PublicRequest = z.object({
  number: z.string(),
  type: z.string(),
  department: z.string(),
  description: z.string().nullable().describe('Null where the public may see only what and where'),
  ward: z.string().nullable(),
  locality: z.string().nullable(),
  landmark: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  state: z.string(),
  open: z.boolean(),
  joinedTo: z.string().nullable().describe('The number of the complaint it was joined with'),
  submittedAt: z.date(),
  updatedAt: z.date().describe('When it last changed; once it ended, when it did'),
  dueAt: z.date(),
  photo: z.uuid().nullable().describe('The first photograph that an officer has looked at'),
})
export type PublicRequest = z.output<typeof PublicRequest>

/** Its columns, of `complaint c` in a tenant: words and photographs only where everybody may see everything. */
export const publicColumns = Prisma.sql`c.number, c.type, c.department,
  CASE c.visibility WHEN 'FULL' THEN nullif(c.description, '') END AS description,
  c.ward_id AS ward, c.locality_id AS locality, c.landmark, c.latitude, c.longitude, c.state, c.open,
  (SELECT m.number FROM complaint m WHERE m.tenant_id = c.tenant_id AND m.id = c.merged_into AND m.visibility <> 'HIDDEN')
    AS "joinedTo",
  c.submitted_at AS "submittedAt", CASE WHEN c.open THEN c.changed_at ELSE c.state_since END AS "updatedAt", c.due_at AS "dueAt",
  CASE c.visibility WHEN 'FULL' THEN (
    SELECT p.id FROM complaint_photo p WHERE p.tenant_id = c.tenant_id AND p.complaint_id = c.id AND p.shown_at IS NOT NULL
      AND p.withheld_at IS NULL ORDER BY p.at, p.position LIMIT 1) END AS photo`
