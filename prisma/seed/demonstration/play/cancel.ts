import { clock } from '@/lib/infra/clock/clock'
import { transaction } from '@/lib/infra/database/database'
import { cancelLicence } from '@/lib/platform/registers/cancel-licence'
import type { Move } from '../stories/story'
import type { Filed } from './filed'
import type { Town } from './town'

type Cancelling = Extract<Move, { do: 'cancel' }>

/** An approver cancels what came of a file. */
export async function cancel(
  town: Town,
  { by, reasons, remark }: Cancelling,
  { id: applicationId }: Filed,
  at: Date,
): Promise<void> {
  const { tenantId } = town
  const { service, number } = await transaction(
    { by: 'reach', kind: 'SYSTEM', tenant: tenantId },
    (tx) => tx.registerEntry.findFirstOrThrow({ where: { tenantId, applicationId } }),
  )
  await clock.at(at, () => cancelLicence(town.officer(by), { service, number, reasons, remark }))
}
