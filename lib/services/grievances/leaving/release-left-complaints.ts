import { z } from 'zod'
import { operation } from '@/lib/platform/operations/operation'
import { transaction } from '@/lib/platform/operations/transaction'
import { translator } from '@/lib/platform/language/translator'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import { hasLeft } from '@/lib/platform/workflow/leaving/left'
import { tellHeads } from '@/lib/platform/workflow/leaving/tell-heads'
import { complaintKind } from '../complaint'
import { complaintForUpdate } from '../complaint-of'
import { moveComplaint } from '../move-complaint'
import { roles } from '../workflow'

const atOnce = 500
const inTheField = 'PENDINGATLME'

/** Calls the complaints that people whose posting has ended had in the field back to the office, and tells their heads. */
export const releaseLeftComplaints = operation({
  name: 'complaints.release-left',
  summary: 'Call the complaints of people who left back to the office',
  permission: 'system',
  input: z.object({ ulb: z.string().max(60) }),
  output: z.object({ released: z.int() }),
  async run({ actor, tx, now, about }) {
    const { tenantId } = actor
    const found = await tx.$queryRaw<{ id: string; assignee: string }[]>`
      SELECT id, assignee_id AS assignee FROM cases
      WHERE tenant_id = ${tenantId} AND kind = ${complaintKind} AND open AND state = ${inTheField} AND ${hasLeft(tenantId, now)}
      LIMIT ${atOnce} FOR NO KEY UPDATE SKIP LOCKED`
    for (const { id } of found)
      await moveComplaint(tx, {
        ...{ action: 'REASSIGN', actor, operation: 'complaints.release-left', silent: true, now },
        complaint: await complaintForUpdate(tx, tenantId, id),
        remark: translator('hi', 'desk')('left.remark'),
      })
    await tellHeads(tx, {
      ...{ tenantId, what: 'complaints', assignees: found.map(({ assignee }) => assignee), now },
      leads: (held) => held.some((role) => roles[role]?.includes('grievances.route')),
      link: '/desk/complaints',
    })
    about('left', { complaints: found.length })
    return { released: found.length }
  },
})

/** The same in every ULB that works; one where nobody left costs one look. */
export async function releaseLeftComplaintsEverywhere(now: Date): Promise<void> {
  for (const { id: ulb, live } of await ulbs()) {
    if (!live) continue
    const some = await transaction(
      { by: 'reach', kind: 'SYSTEM', tenant: ulb },
      (tx) => tx.$queryRaw<unknown[]>`
        SELECT 1 FROM cases
        WHERE tenant_id = ${ulb} AND kind = ${complaintKind} AND open AND state = ${inTheField} AND ${hasLeft(ulb, now)} LIMIT 1`,
    )
    if (some.length > 0) await releaseLeftComplaints({ by: 'system' }, { ulb })
  }
}
