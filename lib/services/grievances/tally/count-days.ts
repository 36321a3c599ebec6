import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { counted, eachMeasure } from './measures'

const columns = Prisma.raw(eachMeasure((measure) => measure))

/** Counts the complaints received on some days anew: their cells first leave the months, then join them as they are at `until`. */
export async function countDays(
  tx: Transaction,
  tenantId: string,
  days: readonly string[],
  until: Date,
): Promise<void> {
  await tx.$executeRaw`
    WITH cell AS (DELETE FROM complaint_tally WHERE tenant_id = ${tenantId} AND day = ANY (${days}::date[]) RETURNING *)
    ${intoMonths('-')}`
  await tx.$executeRaw`
    WITH cell AS (
      INSERT INTO complaint_tally (tenant_id, day, type, ward, department, officer, source, ${columns})
      SELECT ${tenantId}, d.day, c.type, coalesce(c.ward_id, ''), c.department, coalesce(h.officer::text, ''), c.source, ${Prisma.raw(counted)}
      FROM unnest(${days}::date[]) AS d (day)
      CROSS JOIN (SELECT ${until}::timestamptz AS until) AS clock
      ${Prisma.raw(receivedThen)}
      ${Prisma.raw(lastOfficer)}
      GROUP BY 1, 2, 3, 4, 5, 6, 7 RETURNING *
    ) ${intoMonths('')}`
}

// OFFSET 0 keeps the planner from joining all complaints of the ULB to all days: a day's are a stretch of an index.
const receivedThen = `CROSS JOIN LATERAL (SELECT * FROM complaint
  WHERE tenant_id = reach_tenant() AND submitted_at >= d.day::timestamp AT TIME ZONE 'Asia/Kolkata'
    AND submitted_at < (d.day + 1)::timestamp AT TIME ZONE 'Asia/Kolkata' OFFSET 0) AS c`

// A complaint that was put right lies with nobody: it counts for whom it was given to last.
const lastOfficer = `CROSS JOIN LATERAL (SELECT coalesce(
  (SELECT w.assignee_id FROM cases w WHERE w.tenant_id = c.tenant_id AND w.id = c.id), (
  SELECT e.assignee_id FROM case_event e
  WHERE e.tenant_id = c.tenant_id AND e.case_id = c.id AND e.assignee_id IS NOT NULL
  ORDER BY e.sequence DESC LIMIT 1)) AS officer) AS h`

const intoMonths = (sign: '-' | '') =>
  Prisma.raw(`
    INSERT INTO complaint_month (tenant_id, cut, month, code, ${eachMeasure((measure) => measure)})
    SELECT tenant_id, cut, date_trunc('month', day)::date, code, ${eachMeasure((measure) => `${sign}sum(${measure})`)}
    FROM cell CROSS JOIN LATERAL (VALUES ('', ''), ('type', type), ('ward', ward), ('department', department),
      ('officer', officer), ('source', source)) AS way (cut, code)
    GROUP BY 1, 2, 3, 4
    ON CONFLICT (tenant_id, cut, month, code) DO UPDATE
    SET ${eachMeasure((measure) => `${measure} = complaint_month.${measure} + excluded.${measure}`)}`)
