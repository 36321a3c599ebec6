import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

/** The fee: every trade by its slab, every machine by its own, added up (heads and order as published for TL). */
export const charges: NonNullable<ServiceDefinition['charges']> = {
  businessService: 'TL',
  raisedBy: 'APPROVE',
  heads: [
    { code: 'TL_ROUNDOFF', category: 'TAX', order: 0, name: { en: 'Rounding', hi: 'पूर्णांकन' } },
    { code: 'TL_ADHOC_REBATE', category: 'REBATE', order: 0, name: { en: 'Rebate', hi: 'छूट' } },
    {
      code: 'TL_ADHOC_PENALTY',
      category: 'PENALTY',
      order: 1,
      name: { en: 'Penalty', hi: 'शास्ति' },
    },
    { code: 'TL_TAX', category: 'TAX', order: 2, name: { en: 'Licence fee', hi: 'लाइसेंस शुल्क' } },
  ],
  rules: {
    partPaymentAllowed: false,
    advanceAllowed: false,
    modesNotAllowed: ['OFFLINE_NEFT', 'OFFLINE_RTGS', 'POSTAL_ORDER'],
    roundingHead: 'TL_ROUNDOFF',
  },
  receiptNumber: 'TL/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]',
  lines: [
    {
      head: 'TL_TAX',
      table: 'trade-fee',
      label: { en: 'Licence fee', hi: 'लाइसेंस शुल्क' },
      each: 'units',
      dimensions: { tradeType: 'item.type' },
      quantity: 'item.quantity',
      combine: 'SUM',
    },
    {
      head: 'TL_TAX',
      table: 'accessory-fee',
      label: { en: 'Machines', hi: 'मशीनें' },
      each: 'accessories',
      dimensions: { accessory: 'item.kind' },
      quantity: 'item.size',
      count: 'item.count',
      combine: 'SUM',
    },
  ],
}
