import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

/** The licence: recorded when the fee is paid, good until the end of the financial year. */
export const outcome: NonNullable<ServiceDefinition['outcome']> = {
  register: 'trade-licence',
  name: { en: 'Register of trade licences', hi: 'ट्रेड लाइसेंस पंजी' },
  number: 'TL/LIC/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]',
  recordedBy: 'PAY',
  cancelledBy: 'CANCEL',
  expiredBy: 'EXPIRE',
  validity: { until: 'financial-year-end' },
  renewal: { opensDaysBefore: 91 },
  certificate: {
    title: { en: 'Trade licence', hi: 'ट्रेड लाइसेंस' },
    body: {
      en: '{holder} is permitted to carry on the trade named below under the name {subject}, at the address below, within the limits of {ulb}, from {validFrom} to {validTo}.',
      hi: '{holder} को {ulb} की सीमा में नीचे दिए पते पर {subject} के नाम से नीचे लिखा व्यवसाय {validFrom} से {validTo} तक करने की अनुमति दी जाती है।',
    },
    facts: [
      { label: { en: 'Trade', hi: 'व्यवसाय' }, section: 'units', field: 'type' },
      { label: { en: 'Machines', hi: 'मशीनें' }, section: 'accessories', field: 'kind' },
      { label: { en: 'Owners', hi: 'स्वामी' }, section: 'owners', field: 'name' },
      { label: { en: 'Address', hi: 'पता' }, section: 'premises', field: 'address' },
    ],
    conditions: [
      {
        en: 'Show this licence at the premises where everybody can see it.',
        hi: 'यह लाइसेंस परिसर में ऐसी जगह लगाएँ जहाँ सब देख सकें।',
      },
      {
        en: 'Keep waste in separate bins and leave road and drain clear.',
        hi: 'कूड़ा अलग-अलग डिब्बों में रखें और सड़क व नाली साफ़ रखें।',
      },
      {
        en: 'Renew it before 31 March. It cannot be passed to another person.',
        hi: '31 मार्च से पहले नवीनीकरण कराएँ। यह किसी दूसरे को नहीं दिया जा सकता।',
      },
    ],
    signatory: { en: 'Licensing authority', hi: 'लाइसेंस प्राधिकारी' },
  },
}
