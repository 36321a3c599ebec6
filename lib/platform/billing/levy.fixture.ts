import { transaction, type Transaction } from '@/lib/infra/database/database'
import { offer, services } from '../applications/catalogue'
import type { ServiceDefinition } from '../applications/service-definition'
import { Day, financialYearOf } from '../dates/dates'
import { rupees } from '../money/money'
import { uuidv7 } from '../operations/uuid'
import { addDemand } from './add-demand'
import type { Consumer } from './billing'

type Charges = NonNullable<ServiceDefinition['charges']>

const name = { en: 'Levy', hi: 'उपकर' }

const heads: Charges['heads'] = [
  { code: 'ADVANCE', category: 'ADVANCE_COLLECTION', order: 0, name },
  { code: 'ROUND', category: 'TAX', order: 0, name },
  { code: 'CESS', category: 'TAX', order: 1, name },
  { code: 'TAX', category: 'TAX', order: 2, name },
  { code: 'REBATE', category: 'REBATE', order: 3, name },
  { code: 'INTEREST', category: 'PENALTY', order: 4, name },
]

/** Offers a levy for tests that is charged year by year and has no applications; gives its business service. */
export function offerLevy(code: string, rules: Partial<Charges['rules']> = {}): string {
  const businessService = code.toUpperCase()
  const nothing = { en: '', hi: '' }
  const levy: ServiceDefinition = {
    code,
    version: 1,
    name,
    summary: name,
    department: 'REV',
    days: 1,
    start: { who: nothing, notes: [], next: [nothing] },
    roles: [],
    numbers: { application: `${businessService}-APP/[SEQ:6]` },
    sections: [],
    papers: [],
    declaration: nothing,
    consent: nothing,
    subject: '""',
    applicant: '""',
    workflow: { code, submit: { path: ['APPLY'], counterRole: 'CEMP' }, states: {} },
    states: {},
    actions: {},
    stages: [],
    reasons: [],
    messages: [],
    charges: {
      businessService,
      raisedBy: 'APPLY',
      heads,
      rules: {
        partPaymentAllowed: true,
        advanceAllowed: true,
        modesNotAllowed: [],
        roundingHead: 'ROUND',
        ...rules,
      },
      receiptNumber: `${businessService}/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]`,
      lines: [],
    },
  }
  offer([...services(), levy])
  return businessService
}

export const ulb = 'uk.dehradun'

/** Works in the ULB of the tests as the system. */
export const inUlb = <Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, work)

let made = 0

/** An account nobody has used yet. */
export const newAccount = (businessService: string): Consumer & { personId: string } => ({
  tenantId: ulb,
  businessService,
  consumerCode: `${businessService}-${++made}-${uuidv7().slice(-6).toUpperCase()}`,
  personId: uuidv7(),
})

/** Demands rupees by head for the financial year that begins in `year`. */
export const demandFor = (
  tx: Transaction,
  account: ReturnType<typeof newAccount>,
  year: number,
  lines: Record<string, number | string>,
  now = new Date(),
): Promise<string> =>
  addDemand(
    tx,
    {
      ...account,
      payerName: 'Hansi Negi',
      period: financialYearOf(Day.parse(`${year}-04-01`)),
      lines: Object.entries(lines).map(([head, amount]) => ({ head, amount: rupees(amount) })),
    },
    now,
  )
