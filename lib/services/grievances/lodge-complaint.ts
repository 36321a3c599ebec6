import { eventRow } from '@/lib/platform/cases/case-event'
import { dayAt } from '@/lib/platform/dates/dates'
import { dueAfter } from '@/lib/platform/dates/working-calendar'
import { formatNumber, seriesKey } from '@/lib/platform/numbering/numbering'
import { auditRow } from '@/lib/platform/operations/audit-row'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { findTenant } from '@/lib/platform/tenancy/tenancy'
import { autoRoute } from './auto-route'
import { demandRoomToday } from './complaints-a-day'
import { complaintKind, numberPattern } from './complaint'
import type { Lodged, Lodging } from './lodging'
import { telling } from './telling'

const hour = 3_600_000

/** Makes a complaint of checked answers: numbers it, tells who complained, and gives it to an officer where a rule says whom. */
export async function lodgeComplaint(tx: Transaction, lodging: Lodging): Promise<Lodged> {
  const { tenantId, type, now } = lodging
  await demandRoomToday(tx, lodging)
  const dueAt = dueAfter(now, type.slaHours * hour, await officeCalendar(tenantId, now))
  const id = lodging.id ?? uuidv7(now)
  const number = await insert(tx, lodging, { id, dueAt })
  const about = { tenantId, id, number, type: type.code, dueAt }
  await tx.$queryRaw`SELECT ${await telling(about, 'APPLY', lodging)} AS told`
  await autoRoute(tx, { ...lodging, id })
  return { id, number, dueAt }
}

async function insert(
  tx: Transaction,
  lodging: Lodging,
  { id, dueAt }: { id: string; dueAt: Date },
) {
  const { tenantId, type, place, actor, now } = lodging
  const { series, prefix } = await numbering(tenantId, now)
  const applied = 'PENDINGFORASSIGNMENT'
  const subject = lodging.description.slice(0, 200)
  const [row] = await tx.$queryRaw<{ number: string }[]>`
    WITH counted AS (
      INSERT INTO number_series (tenant_id, id, last) VALUES (${tenantId}, ${series}, 1)
      ON CONFLICT (tenant_id, id) DO UPDATE SET last = number_series.last + 1 RETURNING last
    ), numbered AS (
      SELECT ${prefix} || lpad(last::text, greatest(6, length(last::text)), '0') AS number FROM counted
    ), who AS (
      SELECT p.id, coalesce(nullif(${lodging.name}, ''), p.name) AS name, p.mobile_cipher, p.mobile_index, p.email_cipher, p.language
      FROM person p WHERE p.tenant_id = ${actor.stateId} AND p.id = ${lodging.personId}::uuid
    ), opened AS (
      INSERT INTO cases (tenant_id, id, kind, type, number, person_id, person_name, subject, ward_id, state, status,
        submitted_at, state_since, state_due_at, due_at, search_text)
      SELECT ${tenantId}, ${id}::uuid, ${complaintKind}, ${type.code}, number, ${lodging.personId}::uuid, coalesce(who.name, ''),
        ${subject}, ${place.ward ?? null}, ${applied}, ${applied}, ${now}::timestamptz, ${now}::timestamptz,
        ${dueAt}::timestamptz, ${dueAt}::timestamptz, lower(concat_ws(' ', number, who.name, ${place.landmark}::text, ${subject}::text))
      FROM numbered LEFT JOIN who ON true
    ), lodged AS (
      INSERT INTO complaint (tenant_id, id, number, type, "group", department, source, description, attributes, person_id,
        visibility, ward_id, locality_id, landmark, latitude, longitude, state, status, submitted_at, state_since, due_at, changed_at)
      SELECT ${tenantId}, ${id}::uuid, number, ${type.code}, ${type.group},
        ${type.department}, ${lodging.source}, ${lodging.description}, ${JSON.stringify(lodging.attributes)}::jsonb,
        ${lodging.personId}::uuid, ${lodging.visibility}, ${place.ward ?? null}, ${place.locality ?? null},
        ${place.landmark}, ${place.latitude ?? null}::float8, ${place.longitude ?? null}::float8, ${applied}, ${applied},
        ${now}::timestamptz, ${now}::timestamptz, ${dueAt}::timestamptz, ${now}::timestamptz
      FROM numbered RETURNING number
    ), reporter AS (
      INSERT INTO complaint_reporter (tenant_id, complaint_id, person_id, name, mobile_cipher, mobile_index, email_cipher, language)
      SELECT ${tenantId}, ${id}::uuid, id, name, mobile_cipher, mobile_index, email_cipher, language FROM who
    ), happened AS (${eventRow(
      { tenantId, id, personId: lodging.personId },
      uuidv7(now),
      {
        ...{ kind: 'STEP', audience: 'EVERYBODY', action: 'APPLY', from: '', to: applied },
        ...{ status: applied, actor, role: actor.kind.toUpperCase(), at: now },
      },
      Prisma.sql`1`,
    )}), trail AS (${auditRow({
      operation: lodging.operation,
      actor,
      subject: id,
      detail: { type: type.code, source: lodging.source, ...lodging.detail },
      at: now,
    })})
    SELECT number FROM lodged`
  if (!row) throw new Error('The complaint was not lodged')
  return row.number
}

async function numbering(tenantId: string, now: Date) {
  const tenant = await findTenant(tenantId)
  if (!tenant) throw new Error(`No tenant ${tenantId}`)
  const numbered = { day: dayAt(now), ulbCode: tenant.code, tenant: tenantId }
  const first = formatNumber(numberPattern, { ...numbered, sequence: 1 })
  return { series: seriesKey(numberPattern, numbered), prefix: first.slice(0, -6) }
}
