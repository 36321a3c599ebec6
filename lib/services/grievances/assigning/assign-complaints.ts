import { z } from 'zod'
import type { Actor } from '@/lib/platform/access/actor'
import { staffOf } from '@/lib/platform/identity/staff-of'
import { InvalidInput, type Refusal } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { FileIds } from '@/lib/platform/workflow/codes'
import { inForce } from '@/lib/platform/workflow/officers-for'
import type { ComplaintCase } from '../complaint'
import { caseColumns, withCase } from '../complaint-of'
import { refusalToAssign } from './refusal-to-assign'
import { writeAssignments } from './write-assignments'

const One = z.object({
  id: z.uuid(),
  number: z.string(),
  revision: z.int(),
  refused: z.string().optional().describe('Why this one stayed where it was'),
})

/** Gives several complaints to an officer; each is given or refused for itself. */
export const assignComplaints = operation({
  name: 'complaints.assign-several',
  summary: 'Give several complaints to an officer',
  permission: 'grievances.route',
  input: z.object({ complaints: FileIds, to: z.uuid() }),
  output: z.object({ done: z.int(), results: z.array(One) }),
  api: { method: 'post', path: '/complaints/assignments' },
  async run({ actor, input: { complaints: ids, to }, tx, now, about }) {
    about('several', { complaints: ids.length, to })
    const posts = (await staffOf(actor.tenantId)).filter(
      (one) => one.personId === to && one.roles.includes('PGR_LME') && inForce(one, now),
    )
    if (posts.length === 0) throw new InvalidInput({ to: [{ code: 'not-an-option' }] })
    const judged = (await lock(tx, actor, ids)).map((complaint) => ({
      complaint,
      refused: refusalToAssign(actor, complaint, posts, now),
    }))
    const given = judged.flatMap(({ complaint, refused }) => (refused ? [] : [complaint]))
    const revisions = await writeAssignments(tx, { actor, complaints: given, to, now })
    return { done: given.length, results: judged.map((one) => resultOf(one, revisions)) }
  },
})

/** The complaints in the order asked, locked in one order, so that two officers never wait for each other. */
async function lock(tx: Transaction, { tenantId }: Actor, ids: readonly string[]) {
  const rows = await tx.$queryRaw<ComplaintCase[]>`
    SELECT ${caseColumns} FROM ${withCase}
    WHERE complaint.tenant_id = ${tenantId} AND complaint.id = ANY (${[...ids]}::uuid[])
    ORDER BY complaint.id FOR NO KEY UPDATE`
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

function resultOf(
  { complaint, refused }: { complaint: ComplaintCase; refused: Refusal | undefined },
  revisions: ReadonlyMap<string, number>,
): z.input<typeof One> {
  const { id, number, revision } = complaint
  return refused
    ? { id, number, revision, refused: refused.code }
    : { id, number, revision: revisions.get(id) ?? revision }
}
