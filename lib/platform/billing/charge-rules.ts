import { services } from '../applications/catalogue'
import type { LocalText } from '../language/language'
import { rupees } from '../money/money'
import { PaymentMode } from './rules/payment-modes'
import { type BusinessServiceRules, type TaxHead } from './rules/rules'

/** How one business service is billed: its heads, its rules and its receipt series, from the definition that names it. */
export type ChargeRules = {
  service: string
  name: LocalText
  heads: readonly TaxHead[]
  headName: (code: string) => LocalText
  rules: BusinessServiceRules
  receiptNumber: string
}

/** The rules of a business service. Throws when no service on offer charges under that code. */
export function chargeRules(businessService: string): ChargeRules {
  const definition = services().find(({ charges }) => charges?.businessService === businessService)
  if (!definition?.charges) throw new Error(`No service charges as ${businessService}`)
  const { heads, rules, receiptNumber } = definition.charges
  const { minimumPayableRupees: minimum, modesNotAllowed, ...switches } = rules
  return {
    service: definition.code,
    name: definition.name,
    heads: heads.map(({ code, category, order }) => ({
      code,
      category,
      order,
      isDebit: false,
      isActualDemand: category !== 'ADVANCE_COLLECTION',
    })),
    headName: (code) => heads.find((head) => head.code === code)?.name ?? { en: code, hi: code },
    rules: {
      ...switches,
      modesNotAllowed: modesNotAllowed.map((mode) => PaymentMode.parse(mode)),
      advanceHead: heads.find(({ category }) => category === 'ADVANCE_COLLECTION')?.code,
      minimumPayable: minimum === undefined ? undefined : rupees(minimum),
      billValidityDays: 0,
    },
    receiptNumber,
  }
}
