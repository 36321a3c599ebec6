import { getApplication } from '../applications/application'
import { currentBill } from '../billing/current-bill'
import { applied, asSystem, step, ulb, type Signed } from './licensed.fixture'

/** A trade licence application as far as its approval, its fee due; gives its id. */
export async function approved(
  citizen: Signed,
  [verifier, inspector, approver]: [Signed, Signed, Signed],
): Promise<string> {
  const id = await applied(citizen)
  await step(verifier, id, { action: 'FORWARD' })
  await step(inspector, id, { action: 'FORWARD', findings: { tradeSeen: true } })
  await step(approver, id, { action: 'APPROVE' })
  return id
}

/** The file as it stands now. */
export const fileOf = (id: string) => asSystem((tx) => getApplication(tx, ulb, id))

/** What was granted on a file. */
export const entryOf = (id: string) =>
  asSystem((tx) => tx.registerEntry.findFirst({ where: { tenantId: ulb, applicationId: id } }))

/** The bill a file has to pay now, if any. */
export const billOf = (id: string) =>
  asSystem(async (tx) => {
    const { consumerCode } = await getApplication(tx, ulb, id)
    return currentBill(tx, { tenantId: ulb, businessService: 'TL', consumerCode }, new Date())
  })
