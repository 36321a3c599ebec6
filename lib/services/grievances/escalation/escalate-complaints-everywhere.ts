import { transaction } from '@/lib/platform/operations/transaction'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import { escalateComplaints } from './escalate-complaints'
import { hasLateComplaint } from './late-complaints'

/** Escalates late complaints in every ULB that works. For a job each minute; a ULB with none costs one look. */
export async function escalateComplaintsEverywhere(now: Date): Promise<void> {
  for (const { id: ulb, live } of await ulbs()) {
    if (live && (await hasLate(ulb, now))) await escalateComplaints({ by: 'system' }, { ulb })
  }
}

const hasLate = (tenant: string, now: Date): Promise<boolean> =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, (tx) => hasLateComplaint(tx, tenant, now))
