import { z } from 'zod'
import type { Actor } from '@/lib/platform/access/actor'
import { InvalidInput, Refusal } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import type { Transaction } from '@/lib/platform/operations/transaction'
import type { ComplaintCase } from '../complaint'
import { complaintForWork } from '../complaint-of'
import { roleAtDesk } from '../desk/role-at-desk'
import { numbersMeant } from '../listing/numbers-meant'
import { moveComplaint } from '../move-complaint'
import { recordHappening } from '../record-happening'
import { callBack } from './call-back'
import { carryOverFollowers } from './carry-over-followers'

/** The reason of a rejection that stands for "reported already". */
const duplicate = 'DUPLICATE'
const name = 'complaints.merge'

/**
 * Joins a complaint with the one that was there already: rejects it as a duplicate, called back first if it is at the field,
 * and whoever waited for news of it hears of the other from now on. Refused where that would make a chain or a circle.
 */
export const mergeComplaint = operation({
  name,
  summary: 'Join a complaint with the one that it repeats',
  permission: 'grievances.route',
  input: z.object({
    id: z.uuid(),
    revision: z.coerce.number().int().optional(),
    into: z.string().trim().min(1).max(60).describe('The number of the other, or its id'),
    remark: z.string().trim().max(1000).optional(),
  }),
  output: z.object({
    ...{ id: z.uuid(), number: z.string(), state: z.string(), revision: z.int() },
    into: z.object({ id: z.uuid(), number: z.string() }),
  }),
  api: { method: 'post', path: '/complaints/{id}/merge' },
  audits: 'itself',
  async run({ actor, input, tx, now }) {
    const { tenantId, stateId } = actor
    const target = await meant(tx, tenantId, input.into, now)
    const { from, to } = await lockBoth(tx, actor, input.id, target)
    await refuseChains(tx, from, to)
    const atHand = await callBack(tx, { from, seen: input.revision, to, operation: name, now })
    const moved = await moveComplaint(tx, {
      ...{ ...atHand, action: 'REJECT', actor, operation: name, mergedInto: to.id },
      ...{ remark: input.remark, reasons: [duplicate], now },
    })
    await carryOverFollowers(tx, { from, to, stateId, now })
    await recordHappening(tx, {
      ...{ complaint: to, kind: 'MERGE', actor, role: roleAtDesk(actor), remark: from.number },
      ...{ public: from.visibility !== 'HIDDEN', now },
    })
    return { ...moved, into: { id: to.id, number: to.number } }
  },
})

async function meant(tx: Transaction, tenantId: string, text: string, now: Date): Promise<string> {
  const id = z.uuid().safeParse(text).data
  if (id) return id
  const number = { in: await numbersMeant(tenantId, text, now) }
  const [found] = await tx.complaint.findMany({
    where: { tenantId, number },
    orderBy: { submittedAt: 'desc' },
    take: 1,
  })
  if (!found) throw new InvalidInput({ into: [{ code: 'no-such-complaint' }] })
  return found.id
}

// In one order, so that two who join the same two never wait for each other.
async function lockBoth(tx: Transaction, actor: Actor, id: string, into: string) {
  if (id === into) throw new Refusal('merge-with-itself')
  const found = new Map<string, ComplaintCase>()
  for (const one of [id, into].sort()) found.set(one, await complaintForWork(tx, actor, one))
  const [from, to] = [found.get(id), found.get(into)]
  if (!from || !to) throw new Error('Both were locked')
  return { from, to }
}

async function refuseChains(
  tx: Transaction,
  from: ComplaintCase,
  to: ComplaintCase,
): Promise<void> {
  if (to.mergedInto) throw new Refusal('merge-into-joined')
  if (!to.open) throw new Refusal('merge-into-ended')
  const { tenantId, id } = from
  const has = await tx.complaint.findFirst({ where: { tenantId, mergedInto: id } })
  if (has) throw new Refusal('merge-has-joined')
}
