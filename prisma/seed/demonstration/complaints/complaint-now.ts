import { transaction, type Transaction } from '@/lib/infra/database/database'
import type { Town } from '../play/town'

const inTown = <Result>({ tenantId }: Town, work: (tx: Transaction) => Promise<Result>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, work)

/** A complaint as it stands. */
export const complaintNow = (town: Town, id: string) =>
  inTown(town, (tx) =>
    tx.complaint.findUniqueOrThrow({ where: { tenantId_id: { tenantId: town.tenantId, id } } }),
  )

/** The complaint of that number. */
export const complaintNumbered = (town: Town, number: string) =>
  inTown(town, (tx) =>
    tx.complaint.findFirstOrThrow({ where: { tenantId: town.tenantId, number } }),
  )

/** The photographs of a complaint that nobody has looked at. */
export const photosUnseen = async (town: Town, complaintId: string): Promise<string[]> => {
  const unseen = { complaintId, shownAt: null, withheldAt: null }
  const photos = await inTown(town, (tx) =>
    tx.complaintPhoto.findMany({ where: { tenantId: town.tenantId, ...unseen } }),
  )
  return photos.map(({ id }) => id)
}
