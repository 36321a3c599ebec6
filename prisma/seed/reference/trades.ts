import { type z } from 'zod'
import { List, Named, Optional, readTable, Text } from './reference'

/** `FOOD` must be attached, `FOOD?` if held. A tenant gives RENTAGREEMENT for OWNERSHIPPROOF. */
const Documents = List.transform((codes) =>
  codes.map((code) => ({ code: code.replace('?', ''), required: !code.endsWith('?') })),
)

const TradeType = Named.extend({
  category: Text,
  /** What is counted or measured, a code of the `uom` list; null when the trade has one flat fee. */
  uom: Optional,
  documents: Documents,
})
export type TradeType = z.infer<typeof TradeType>

const Accessory = Named.extend({ uom: Optional })
export type Accessory = z.infer<typeof Accessory>

export const tradeCategories = (): Named[] => readTable('trade-categories.tsv', Named)

/** What can be licensed, published codes where they are clear. */
export const tradeTypes = (): TradeType[] => readTable('trade-types.tsv', TradeType)

/** Machines and fittings licensed beside a trade. Without a unit the fee is for each piece. */
export const accessories = (): Accessory[] => readTable('accessories.tsv', Accessory)

/** What a renewal asks for besides the documents of the trade. */
export const renewalDocuments: TradeType['documents'] = [{ code: 'OLDLICENCENO', required: true }]
