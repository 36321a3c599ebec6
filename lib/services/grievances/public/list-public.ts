import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { Words } from '@/lib/platform/forms/definition'
import { cursorOf, cursorText } from '@/lib/platform/inbox/page-cursor'
import { query } from '@/lib/platform/operations/operation'
import { Prisma } from '@/lib/platform/operations/transaction'
import { NamedPlace, placesOf } from '../named-place'
import { statusWords } from '../status-words'
import { typeNames } from '../type-names'
import { maskedWords } from './masked-words'
import { photoPaths } from './photo-paths'
import { filterSql, PublicFilter } from './public-filter'
import { listedPublicly } from './shown-to-public'

const { sql } = Prisma

/** A complaint in a public list. */
const Row = z.object({
  number: z.string(),
  type: z.string(),
  name: Words,
  description: z.string().describe('Empty where everybody may see only what and where'),
  place: NamedPlace,
  state: z.string(),
  open: z.boolean(),
  status: Words.describe('The state in plain words'),
  submittedAt: z.date(),
  since: z.date().describe('In this state since'),
  dueAt: z.date(),
  followers: z.int(),
  photo: z.string().nullable().describe('Address of a photograph an officer has looked at'),
})

/** The complaints of a ULB that everybody may see, newest first. */
export const listPublic = query({
  name: 'complaints.public-list',
  summary: 'List what was complained about in a town',
  permission: 'public',
  input: PublicFilter.extend({
    ulb: z.string().max(60),
    cursor: z.string().max(300).optional().describe('The `next` of the page before'),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: z.object({ complaints: z.array(Row), next: z.string().nullable() }),
  api: { method: 'get', path: '/complaints/public' },
  async run({ actor: { tenantId }, input, tx, now }) {
    const day = dayAt(now)
    const rows = await tx.$queryRaw<Found[]>`
      SELECT id, number, type, CASE visibility WHEN 'FULL' THEN description ELSE '' END AS description, landmark,
        ward_id AS "wardId", locality_id AS "localityId", latitude, longitude, state, open, followers,
        submitted_at AS "submittedAt", state_since AS since, due_at AS "dueAt",
        CASE visibility WHEN 'FULL' THEN (
          SELECT p.id FROM complaint_photo p WHERE p.tenant_id = ${tenantId} AND p.complaint_id = complaint.id
            AND p.shown_at IS NOT NULL AND p.withheld_at IS NULL ORDER BY p.at, p.position LIMIT 1) END AS photo
      FROM complaint
      WHERE tenant_id = ${tenantId} AND ${listedPublicly} AND ${await filterSql(tenantId, day, input)}
        AND ${olderThan(input.cursor)}
      ORDER BY submitted_at DESC, id DESC LIMIT ${input.limit + 1}`
    const page = rows.slice(0, input.limit)
    const last = rows.length > page.length ? page.at(-1) : undefined
    const placeOf = await placesOf(tenantId)
    const nameOf = await typeNames(tenantId, day)
    const pathOf = await photoPaths(tenantId)
    return {
      complaints: page.map((row) => ({
        ...row,
        name: nameOf(row.type),
        description: maskedWords(row.description),
        place: placeOf({ ...row, landmark: maskedWords(row.landmark) }),
        status: statusWords({ state: row.state, mergedInto: null }).is,
        photo: row.photo && pathOf(row.photo),
      })),
      next: last
        ? cursorText({ at: last.submittedAt.toISOString(), id: last.id, back: false, from: 1 })
        : null,
    }
  },
})

type Found = {
  id: string
  number: string
  type: string
  description: string
  landmark: string
  wardId: string | null
  localityId: string | null
  latitude: number | null
  longitude: number | null
  state: string
  open: boolean
  followers: number
  submittedAt: Date
  since: Date
  dueAt: Date
  photo: string | null
}

function olderThan(text: string | undefined): Prisma.Sql {
  const cursor = cursorOf(text)
  return cursor
    ? sql`(submitted_at, id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
    : sql`true`
}
