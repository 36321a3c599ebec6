import { transaction } from '@/lib/infra/database/database'
import { ulbs } from '../tenancy/tenancy'
import { escalateOverdue } from './escalate-overdue'
import { hasLate } from './late-files'

/** Escalates what is late in every ULB that works. For a job each minute; a ULB with nothing late costs one look. */
export async function escalateEverywhere(now: Date): Promise<number> {
  let escalated = 0
  for (const { id: ulb, live } of await ulbs()) {
    if (!live || !(await hasLateFiles(ulb, now))) continue
    escalated += (await escalateOverdue({ by: 'system' }, { ulb })).escalated
  }
  return escalated
}

const hasLateFiles = (tenant: string, now: Date): Promise<boolean> =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, (tx) => hasLate(tx, tenant, now))
