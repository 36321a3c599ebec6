import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

/** The licence: recorded when the fee is paid, good until 31 March as published for pets. */
export const outcome: NonNullable<ServiceDefinition['outcome']> = {
  register: 'dog-licence',
  name: { en: 'Register of dogs', hi: 'पालतू कुत्तों की पंजी' },
  number: 'DOG/LIC/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]',
  recordedBy: 'PAY',
  cancelledBy: 'CANCEL',
  validity: { until: 'financial-year-end' },
  renewal: { opensDaysBefore: 91 },
  certificate: {
    title: { en: 'Dog licence', hi: 'पालतू कुत्ते का लाइसेंस' },
    body: {
      en: '{holder} is permitted to keep the dog {subject}, described below, within the limits of {ulb} from {validFrom} to {validTo}.',
      hi: '{holder} को {ulb} की सीमा में नीचे वर्णित कुत्ता {subject} {validFrom} से {validTo} तक रखने की अनुमति दी जाती है।',
    },
    facts: [
      { label: { en: 'Breed', hi: 'नस्ल' }, section: 'dog', field: 'breed' },
      { label: { en: 'Sex', hi: 'नर या मादा' }, section: 'dog', field: 'sex' },
      { label: { en: 'Colour', hi: 'रंग' }, section: 'dog', field: 'colour' },
      { label: { en: 'Mark', hi: 'पहचान चिह्न' }, section: 'dog', field: 'mark' },
      {
        label: { en: 'Vaccinated until', hi: 'टीका मान्य' },
        section: 'vaccination',
        field: 'goodUntil',
      },
      { label: { en: 'Address', hi: 'पता' }, section: 'home', field: 'address' },
    ],
    conditions: [
      {
        en: 'Keep the dog on a leash outside and clear up after it.',
        hi: 'बाहर कुत्ते को पट्टे में रखें और उसकी गंदगी स्वयं साफ़ करें।',
      },
      {
        en: 'Have it vaccinated against rabies every year.',
        hi: 'हर साल उसे रेबीज़ का टीका लगवाएँ।',
      },
      {
        en: 'Fasten the licence number to its collar. Renew the licence before 31 March.',
        hi: 'लाइसेंस संख्या उसके गले के पट्टे पर लगाएँ। 31 मार्च से पहले नवीनीकरण कराएँ।',
      },
    ],
    signatory: { en: 'Registering authority', hi: 'पंजीकरण प्राधिकारी' },
  },
}
