import { Named, readTable, Text } from './reference'

/** How large a rebate or penalty the holders of a designation may approve, in rupees. Illustrative. */
export const adjustmentLimits = () =>
  readTable('adjustment-limits.tsv', Named.extend({ REBATE: Text, PENALTY: Text }))

/** Above which amount, in rupees, a proposal needs an order or proof. Illustrative. */
export const adjustmentSettings = () => [
  { code: 'general', en: 'Penalties and rebates', hi: 'शास्तियाँ और छूटें', documentAbove: '1000' },
]
