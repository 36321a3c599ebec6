import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

/** The fee of the year by the class of the breed. */
export const charges: NonNullable<ServiceDefinition['charges']> = {
  businessService: 'pet-services',
  raisedBy: 'APPROVE',
  heads: [
    {
      code: 'PTR_ROUNDOFF',
      category: 'TAX',
      order: 0,
      name: { en: 'Rounding', hi: 'पूर्णांकन' },
    },
    {
      code: 'PTR_FEE',
      category: 'FEE',
      order: 1,
      name: { en: 'Licence fee', hi: 'लाइसेंस शुल्क' },
    },
  ],
  rules: {
    partPaymentAllowed: false,
    advanceAllowed: false,
    modesNotAllowed: ['OFFLINE_NEFT', 'OFFLINE_RTGS', 'POSTAL_ORDER'],
    roundingHead: 'PTR_ROUNDOFF',
  },
  receiptNumber: 'DOG/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]',
  lines: [
    {
      head: 'PTR_FEE',
      table: 'dog-fee',
      label: { en: 'Licence fee', hi: 'लाइसेंस शुल्क' },
      dimensions: { class: 'answers.dog.class' },
      combine: 'SUM',
    },
  ],
}
