import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { likePattern } from '@/lib/infra/database/like-pattern'
import { normaliseMobile } from '../encryption/mobile'
import { mobileIndex } from '../encryption/personal'
import { services } from '../applications/catalogue'
import { money, toDecimalText } from '../money/money'
import { query } from '../operations/operation'

const Account = z.object({
  businessService: z.string(),
  service: z.object({ en: z.string(), hi: z.string() }),
  consumerCode: z.string(),
  payer: z.string(),
  subject: z.string().nullable(),
  due: z.string(),
})

const most = 20

/** Finds what is to be paid: by bill, application or consumer number, by mobile number, or by name. */
export const findDues = query({
  name: 'collection.find-dues',
  summary: 'Find accounts by number, mobile or name, with what each owes',
  permission: 'collect',
  input: z.object({ q: z.string().trim().min(1).max(100) }),
  output: z.object({ accounts: z.array(Account) }),
  api: { method: 'get', path: '/accounts' },
  run: async ({ actor: { tenantId, stateId }, input: { q }, tx }) => {
    const codes = await codesFor(tx, tenantId, stateId, q)
    return { accounts: codes.length === 0 ? [] : await accountsOf(tx, tenantId, codes) }
  },
})

async function codesFor(
  tx: Transaction,
  tenantId: string,
  stateId: string,
  q: string,
): Promise<string[]> {
  const mobile = normaliseMobile(q)
  const pattern = likePattern(q.toLowerCase())
  const rows = await tx.$queryRaw<{ code: string }[]>`
    SELECT DISTINCT code FROM (
      SELECT consumer_code AS code FROM bill WHERE tenant_id = ${tenantId} AND number = ${q.toUpperCase()}
      UNION ALL
      SELECT consumer_code FROM demand WHERE tenant_id = ${tenantId} AND business_service = ANY(${charging()})
        AND consumer_code = ${q.toUpperCase()}
      UNION ALL
      SELECT consumer_code FROM application
      WHERE tenant_id = ${tenantId} AND mobile_index = ${mobile ? mobileIndex(stateId, mobile) : null}
      UNION ALL
      (SELECT a.consumer_code FROM cases c JOIN application a ON (a.tenant_id, a.id) = (c.tenant_id, c.id)
       WHERE c.tenant_id = ${tenantId} AND ${mobile === undefined} AND c.search_text LIKE ${pattern} LIMIT 100)
    ) found LIMIT 100`
  return rows.map(({ code }) => code)
}

const charging = () => services().flatMap(({ charges }) => charges?.businessService ?? [])

type Row = {
  business_service: string
  consumer_code: string
  payer: string
  subject: string | null
  due: bigint
}

// Those with something due first, then the paid ones.
async function accountsOf(tx: Transaction, tenantId: string, codes: readonly string[]) {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT * FROM (SELECT d.business_service, d.consumer_code, max(d.payer_name) AS payer,
           (SELECT c.subject FROM cases c WHERE c.tenant_id = d.tenant_id
             AND c.id = (array_agg(d.application_id ORDER BY d.period_from DESC))[1]) AS subject,
           sum(l.amount - coalesce((SELECT sum(x.amount) FROM allocation x
             WHERE x.tenant_id = l.tenant_id AND x.line_id = l.id), 0))::bigint AS due
    FROM demand d JOIN demand_line l ON l.tenant_id = d.tenant_id AND l.demand_id = d.id
    WHERE d.tenant_id = ${tenantId} AND d.business_service = ANY(${charging()})
      AND d.consumer_code = ANY(${codes}) AND d.status = 'ACTIVE'
    GROUP BY d.tenant_id, d.business_service, d.consumer_code) account
    ORDER BY due > 0 DESC, consumer_code LIMIT ${most}`
  const names = new Map(services().map(({ charges, name }) => [charges?.businessService, name]))
  return rows.map(({ business_service, consumer_code, payer, subject, due }) => ({
    businessService: business_service,
    service: names.get(business_service) ?? { en: business_service, hi: business_service },
    consumerCode: consumer_code,
    payer,
    subject,
    due: toDecimalText(money(due)),
  }))
}
