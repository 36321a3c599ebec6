import { clock } from '@/lib/infra/clock/clock'
import { transaction, type Transaction } from '@/lib/infra/database/database'
import { log } from '@/lib/infra/log/log'
import { actorWithoutSession } from '../access/actor'
import { lockApplication } from '../applications/application'
import { findService } from '../applications/catalogue'
import { moveFile } from '../applications/move'
import { workflowOf } from '../applications/workflow-of'
import { dayAt } from '../dates/dates'
import { ulbs } from '../tenancy/tenancy'
import { findState } from '../workflow/workflow'
import { endEntry } from './end-entry'

const entry = (tenant: string) => ({ by: 'reach', kind: 'SYSTEM', tenant }) as const

/** Ends every entry whose last day is over, at every ULB; gives how many. May run twice: each ends once. */
export async function expireEntries(now = clock.now()): Promise<number> {
  let ended = 0
  for (const { id: tenantId } of await ulbs()) {
    for (const applicationId of await over(tenantId, now)) {
      try {
        if (await transaction(entry(tenantId), (tx) => expire(tx, tenantId, applicationId, now)))
          ended += 1
      } catch (error) {
        // One file that cannot move must not keep the others.
        log().error({ err: error, tenantId, applicationId }, 'An entry could not be expired')
      }
    }
  }
  return ended
}

const over = async (tenantId: string, now: Date): Promise<string[]> => {
  const today = new Date(`${dayAt(now)}T00:00:00Z`)
  const rows = await transaction(entry(tenantId), (tx) =>
    tx.registerEntry.findMany({
      where: { tenantId, status: 'ACTIVE', validTo: { lt: today } },
      select: { applicationId: true },
    }),
  )
  return rows.map(({ applicationId }) => applicationId)
}

async function expire(tx: Transaction, tenantId: string, applicationId: string, now: Date) {
  const file = await lockApplication(tx, tenantId, applicationId)
  const still = await tx.registerEntry.count({
    where: { tenantId, applicationId, status: 'ACTIVE' },
  })
  if (still === 0) return false

  const actor = actorWithoutSession({ by: 'system' }, tenantId)
  const definition = findService(file.service)
  const action = definition?.outcome?.expiredBy
  const open = definition && findState(workflowOf(definition), file.state)?.actions
  if (definition && action && open?.some(({ code }) => code === action)) {
    await moveFile(tx, { definition, file, action, actor, now })
  } else {
    await endEntry(tx, { file, kind: 'EXPIRED', reason: '', actor, now })
  }
  return true
}
