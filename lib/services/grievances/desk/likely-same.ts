import { dayAt } from '@/lib/platform/dates/dates'
import type { Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from '../complaint'
import { complaintSettings } from '../complaint-settings'
import { placeSql } from '../place-sql'

type Same = {
  id: string
  number: string
  state: string
  open: boolean
  metres: number | null
}

const most = 5

/** Open complaints of the type near this one, whatever the public may see of them: the nearest first. */
export async function likelySame(
  tx: Transaction,
  { tenantId, id, type, latitude, longitude, wardId, localityId }: Complaint,
  now: Date,
): Promise<Same[]> {
  const { duplicateMetres } = await complaintSettings(tenantId, dayAt(now))
  const place = placeSql(
    {
      latitude: latitude ?? undefined,
      longitude: longitude ?? undefined,
      ward: wardId ?? undefined,
      locality: localityId ?? undefined,
    },
    duplicateMetres,
  )
  if (!place) return []
  return tx.$queryRaw<Same[]>`
    SELECT id, number, state, open, round(${place.metres})::int AS metres FROM complaint
    WHERE tenant_id = ${tenantId} AND type = ${type} AND ${place.is} AND open AND id <> ${id}::uuid
    ORDER BY ${place.metres}, submitted_at LIMIT ${most}`
}
