import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { nextNumber } from '../numbering/next-number'
import { uuidv7 } from '../operations/uuid'
import type { Consumer } from './billing'
import { chargeRules } from './charge-rules'
import { expireBill } from './expire-bill'
import { lockConsumer, openDemands } from './open-demands'
import { newPayToken } from './pay-token'
import { billExpiry, billOf, type BillContent } from './rules/bill'

/** A bill as the database keeps it. */
export type Bill = Prisma.BillGetPayload<object>

const numberPattern = 'BILL/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]'

/** The consumer's bill for today: the open one while it is good, else a new one; none when nothing is due. */
export async function currentBill(
  tx: Transaction,
  consumer: Consumer,
  now: Date,
): Promise<Bill | undefined> {
  const { tenantId, businessService, consumerCode } = consumer
  await lockConsumer(tx, consumer)
  const open = await tx.bill.findFirst({
    where: { tenantId, businessService, consumerCode, status: 'ACTIVE' },
  })
  if (open && now <= open.expiresAt) return open

  await expireBill(tx, consumer)
  const content = billOf(await openDemands(tx, consumer), chargeRules(businessService).heads)
  return content && content.total > 0n ? issue(tx, consumer, content, now) : undefined
}

async function issue(
  tx: Transaction,
  consumer: Consumer,
  { details, total }: BillContent,
  now: Date,
): Promise<Bill> {
  const { tenantId, businessService, consumerCode } = consumer
  const demands = await tx.demand.findMany({
    where: { tenantId, id: { in: details.map(({ demandId }) => demandId) } },
    orderBy: { periodFrom: 'desc' },
  })
  const [latest] = demands
  if (!latest) throw new Error(`A bill without a demand: ${consumerCode}`)
  const { headName, rules } = chargeRules(businessService)
  const { number } = await nextNumber(tx, tenantId, numberPattern, now)
  const fixed = latest.fixedExpiryOn ?? undefined

  const bill = await tx.bill.create({
    data: {
      tenantId,
      id: uuidv7(now),
      number,
      businessService,
      consumerCode,
      personId: latest.personId,
      payerName: latest.payerName,
      applicationId: latest.applicationId,
      status: 'ACTIVE',
      total,
      minimumPayable: latest.minimumPayable,
      payToken: await newPayToken(tenantId),
      issuedAt: now,
      expiresAt: billExpiry({ now, validForDays: rules.billValidityDays, fixed }),
    },
  })

  const periods = new Map(demands.map((demand) => [demand.id, demand]))
  const lines = details.flatMap(({ demandId, lines }) =>
    lines.map((line) => ({ demandId, ...line })),
  )
  await tx.billLine.createMany({
    data: lines.map(({ demandId, head, amount }, position) => ({
      tenantId,
      id: uuidv7(now),
      billId: bill.id,
      personId: latest.personId,
      demandId,
      periodFrom: periods.get(demandId)?.periodFrom ?? latest.periodFrom,
      periodTo: periods.get(demandId)?.periodTo ?? latest.periodTo,
      head,
      label: headName(head),
      amount,
      position,
    })),
  })
  return bill
}
