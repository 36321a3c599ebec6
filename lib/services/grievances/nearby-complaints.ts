import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { query } from '@/lib/platform/operations/operation'
import { complaintSettings } from './complaint-settings'
import { placeSql } from './place-sql'
import { maskedWords } from './public/masked-words'

const Nearby = z.object({
  id: z.uuid(),
  number: z.string(),
  description: z.string().describe('Empty where the public may see only what and where'),
  landmark: z.string(),
  ward: z.string().nullable(),
  locality: z.string().nullable(),
  state: z.string(),
  open: z.boolean(),
  followers: z.number().int(),
  submittedAt: z.date(),
  dueAt: z.date(),
  metres: z.number().int().nullable().describe('From the point that was given'),
})

const most = 5

/**
 * Complaints that may be the same one, for everybody: of the type, within the ULB's metres of the point, or without a
 * point in the same locality or ward; open, or ended within its recent days. The open ones first, then the nearest.
 */
export const nearbyComplaints = query({
  name: 'complaints.nearby',
  summary: 'Find complaints that may be about the same thing',
  permission: 'public',
  input: z.object({
    ulb: z.string().max(60),
    type: z.string().max(60),
    latitude: z.coerce.number().min(-90).max(90).optional(),
    longitude: z.coerce.number().min(-180).max(180).optional(),
    ward: z.string().max(60).optional(),
    locality: z.string().max(60).optional(),
  }),
  output: z.object({ complaints: z.array(Nearby) }),
  api: { method: 'get', path: '/complaints/nearby' },
  async run({ actor: { tenantId }, input, tx, now }) {
    const { duplicateMetres, recentDays } = await complaintSettings(tenantId, dayAt(now))
    const since = new Date(now.getTime() - recentDays * 86_400_000)
    const place = placeSql(input, duplicateMetres)
    if (!place) return { complaints: [] }
    // Found in an index alone; only what is shown is read.
    const complaints = await tx.$queryRaw<z.output<typeof Nearby>[]>`
      WITH near AS MATERIALIZED (
        SELECT tenant_id, id, ${place.metres} AS metres FROM complaint
        WHERE tenant_id = ${tenantId} AND type = ${input.type} AND ${place.is}
          AND visibility IN ('FULL', 'PLACE') AND merged_into IS NULL
          AND (open OR state_since >= ${since}::timestamptz)
        ORDER BY open DESC, metres, submitted_at DESC LIMIT ${most}
      )
      SELECT c.id, number, CASE visibility WHEN 'FULL' THEN description ELSE '' END AS description, landmark, ward_id AS ward,
        locality_id AS locality, state, open, followers, submitted_at AS "submittedAt", due_at AS "dueAt",
        round(near.metres)::int AS metres
      FROM near JOIN complaint c ON c.tenant_id = near.tenant_id AND c.id = near.id
      ORDER BY open DESC, near.metres, submitted_at DESC`
    return {
      complaints: complaints.map((one) => ({
        ...one,
        description: maskedWords(one.description),
        landmark: maskedWords(one.landmark),
      })),
    }
  },
})
