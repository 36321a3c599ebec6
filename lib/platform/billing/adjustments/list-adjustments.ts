import { z } from 'zod'
import { Words } from '../../forms/definition'
import { money, toDecimalText } from '../../money/money'
import { query } from '../../operations/operation'
import { servicesSeenBy } from '../../workflow/sight'
import { AdjustmentKind } from './limits'

/** The proposals that wait at the officer's ULB, the oldest first; at most a hundred. */
export const listAdjustments = query({
  name: 'billing.list-adjustments',
  summary: 'List the penalties and rebates that wait for approval',
  permission: 'approve-adjustment',
  input: z.object({}),
  output: z.object({
    adjustments: z.array(
      z.object({
        id: z.uuid(),
        file: z.uuid(),
        number: z.string(),
        subject: z.string(),
        service: Words,
        kind: AdjustmentKind,
        amount: z.string(),
        proposedBy: z.string(),
        proposedAt: z.date(),
      }),
    ),
  }),
  api: { method: 'get', path: '/adjustments' },
  run: async ({ actor, tx }) => {
    const seen = servicesSeenBy(actor)
    const rows = await tx.feeAdjustment.findMany({
      where: {
        tenantId: actor.tenantId,
        status: 'PROPOSED',
        application: { case: { kind: { in: seen.map(({ code }) => code) } } },
      },
      include: { application: { select: { case: true } } },
      orderBy: { proposedAt: 'asc' },
      take: 100,
    })
    return {
      adjustments: rows.map(
        ({ id, applicationId, kind, amount, application: { case: file }, ...row }) => ({
          id,
          file: applicationId,
          number: file.number,
          subject: file.subject,
          service: seen.find(({ code }) => code === file.kind)?.name ?? { en: '', hi: '' },
          kind: AdjustmentKind.parse(kind),
          amount: toDecimalText(money(amount)),
          proposedBy: row.proposedByName,
          proposedAt: row.proposedAt,
        }),
      ),
    }
  },
})
