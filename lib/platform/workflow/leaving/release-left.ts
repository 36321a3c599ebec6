import { z } from 'zod'
import { transaction } from '@/lib/infra/database/database'
import { serviceCodes } from '../../applications/catalogue'
import { rolesGranting } from '../../access/roles'
import { operation } from '../../operations/operation'
import { ulbs } from '../../tenancy/tenancy'
import { handOver } from '../../cases/hand-over'
import { hasLeft } from './left'
import { tellHeads } from './tell-heads'

const atOnce = 500

/** Puts the open files of people whose posting has ended back into their queues, and tells their heads. */
export const releaseLeft = operation({
  name: 'files.release-left',
  summary: 'Put the files of people who left back into their queues',
  permission: 'system',
  input: z.object({ ulb: z.string().max(60) }),
  output: z.object({ released: z.int() }),
  async run({ actor, tx, now, about }) {
    const { tenantId } = actor
    const found = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM cases
      WHERE tenant_id = ${tenantId} AND kind = ANY (${serviceCodes()}) AND open AND ${hasLeft(tenantId, now)}
      LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`
    const cases = await tx.case.findMany({
      where: { tenantId, id: { in: found.map(({ id }) => id) } },
    })
    await handOver(tx, { cases, to: null, actor, now })
    const givers = rolesGranting('assign')
    await tellHeads(tx, {
      ...{
        tenantId,
        what: 'files',
        assignees: cases.flatMap(({ assigneeId }) => assigneeId ?? []),
        now,
      },
      leads: (roles) => roles.some((role) => givers.has(role)),
      link: '/desk/inbox?assignee=nobody',
    })
    about('left', { files: cases.length })
    return { released: cases.length }
  },
})

/** The same in every ULB that works; one where nobody left costs one look. */
export async function releaseLeftEverywhere(now: Date): Promise<void> {
  for (const { id: ulb, live } of await ulbs()) {
    if (!live) continue
    const some = await transaction(
      { by: 'reach', kind: 'SYSTEM', tenant: ulb },
      (tx) =>
        tx.$queryRaw<
          unknown[]
        >`SELECT 1 FROM cases WHERE tenant_id = ${ulb} AND kind = ANY (${serviceCodes()}) AND open
          AND ${hasLeft(ulb, now)} LIMIT 1`,
    )
    if (some.length > 0) await releaseLeft({ by: 'system' }, { ulb })
  }
}
