import type pg from 'pg'
import type { Transaction } from '@/lib/infra/database/database'
import { stateId } from '@/lib/platform/operations/state-id'
import type { FeeRow } from './fee-rows'
import type { MasterRow } from './master-rows'
import type { TenantRow } from './tenant-rows'
import type { WardRow } from './ward-rows'

/** The reference data's first day: before it the state has no lists. */
const since = '2025-04-01'

/** Inserts the tenants or brings them up to date; whether one is live stays as it is. */
export async function putTenants(owner: pg.Client, rows: readonly TenantRow[]): Promise<void> {
  await demandNoOtherState(owner)
  await owner.query(
    `INSERT INTO tenant (id, state_id, kind, slug, code, name_en, name_hi, grade,
                         district_code, district_en, district_hi, settings)
     SELECT id, $2, kind, slug, code, en, hi, grade,
            district ->> 'code', district ->> 'en', district ->> 'hi', settings
     FROM jsonb_to_recordset($1) AS r(id text, kind text, slug text, code text, en text, hi text, grade text,
                                      district jsonb, settings jsonb)
     ON CONFLICT (id) DO UPDATE SET (slug, code, name_en, name_hi, grade, district_code, district_en, district_hi, settings)
       = (excluded.slug, excluded.code, excluded.name_en, excluded.name_hi, excluded.grade, excluded.district_code,
          excluded.district_en, excluded.district_hi, tenant.settings || excluded.settings)`,
    [JSON.stringify(rows), stateId()],
  )
}

// People and employees belong to the state, so one database holds one.
async function demandNoOtherState(owner: pg.Client) {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM tenant WHERE kind = 'STATE' AND id <> $1`,
    [stateId()],
  )
  if (rows[0])
    throw new Error(`STATE_CODE is ${stateId()}, but this database holds the state ${rows[0].id}`)
}

/** The wards of one ULB and their localities. */
export async function putWards(
  tx: Transaction,
  tenantId: string,
  wards: readonly WardRow[],
): Promise<void> {
  const localities = wards.flatMap((ward) =>
    ward.localities.map((locality) => ({ ...locality, ward: ward.id })),
  )
  await tx.$executeRaw`
    INSERT INTO ward (tenant_id, id, name_en, name_hi)
    SELECT ${tenantId}, id, en, hi FROM jsonb_to_recordset(${JSON.stringify(wards)}::jsonb) AS r(id text, en text, hi text)
    ON CONFLICT (tenant_id, id) DO UPDATE SET name_en = excluded.name_en, name_hi = excluded.name_hi`
  await tx.$executeRaw`
    INSERT INTO locality (tenant_id, id, ward_id, name_en, name_hi)
    SELECT ${tenantId}, id, ward, en, hi
    FROM jsonb_to_recordset(${JSON.stringify(localities)}::jsonb) AS r(id text, ward text, en text, hi text)
    ON CONFLICT (tenant_id, id) DO UPDATE
      SET ward_id = excluded.ward_id, name_en = excluded.name_en, name_hi = excluded.name_hi`
}

/** The state's master lists. */
export async function putMasters(tx: Transaction, rows: readonly MasterRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO master_record (tenant_id, id, list, code, name_en, name_hi, position, data, valid_from)
    SELECT ${stateId()}, gen_random_uuid(), list, code, en, hi, position, data, ${since}::date
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r(list text, code text, en text, hi text, position int, data jsonb)
    ON CONFLICT (tenant_id, list, code, valid_from) DO UPDATE
      SET name_en = excluded.name_en, name_hi = excluded.name_hi, position = excluded.position, data = excluded.data`
}

/** The state's fee tables. */
export async function putFeeSlabs(tx: Transaction, rows: readonly FeeRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO fee_slab (tenant_id, id, "table", code, grade, dimensions, uom, range_from, range_to, kind, rate,
                          illustrative, valid_from, valid_to)
    SELECT ${stateId()}, gen_random_uuid(), "table", code, grade, dimensions, uom, "from", "to", kind, rate,
           illustrative, "validFrom", "validTo"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r("table" text, code text, grade text, dimensions jsonb, uom text, "from" numeric, "to" numeric, kind text,
           rate bigint, illustrative boolean, "validFrom" date, "validTo" date)
    ON CONFLICT (tenant_id, "table", code, valid_from) DO UPDATE
      SET dimensions = excluded.dimensions, grade = excluded.grade, uom = excluded.uom, range_from = excluded.range_from,
          range_to = excluded.range_to, kind = excluded.kind, rate = excluded.rate, valid_to = excluded.valid_to,
          illustrative = excluded.illustrative`
}
