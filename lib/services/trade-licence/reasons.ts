import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

/** Reasons an officer chooses from; the citizen reads them. */
export const reasons: ServiceDefinition['reasons'] = [
  {
    code: 'paper-unclear',
    actions: ['SENDBACKTOCITIZEN'],
    text: {
      en: 'A paper cannot be read: send a clearer photograph',
      hi: 'एक कागज़ पढ़ा नहीं जा रहा: साफ़ फ़ोटो भेजें',
    },
  },
  {
    code: 'paper-wrong',
    actions: ['SENDBACKTOCITIZEN'],
    text: {
      en: 'A paper is not the one that was asked for',
      hi: 'लगाया गया कागज़ वह नहीं है जो माँगा गया था',
    },
  },
  {
    code: 'paper-expired',
    actions: ['SENDBACKTOCITIZEN', 'REJECT'],
    text: { en: 'A paper has expired', hi: 'एक कागज़ की अवधि समाप्त हो चुकी है' },
  },
  {
    code: 'address-unclear',
    actions: ['SENDBACKTOCITIZEN'],
    text: {
      en: 'The premises could not be found: give a better address',
      hi: 'परिसर नहीं मिला: सही पता दें',
    },
  },
  {
    code: 'quantity-differs',
    actions: ['SENDBACKTOCITIZEN'],
    text: { en: 'The size or number is not as stated', hi: 'आकार या संख्या बताए अनुसार नहीं है' },
  },
  {
    code: 'not-permitted-here',
    actions: ['REJECT'],
    text: {
      en: 'This trade is not permitted at this place',
      hi: 'इस स्थान पर यह व्यवसाय अनुमत नहीं है',
    },
  },
  {
    code: 'unsafe',
    actions: ['REJECT', 'CANCEL'],
    text: { en: 'The premises are unsafe', hi: 'परिसर असुरक्षित है' },
  },
  {
    code: 'encroachment',
    actions: ['REJECT', 'CANCEL'],
    text: {
      en: 'The premises encroach on public land',
      hi: 'परिसर सार्वजनिक भूमि पर अतिक्रमण करता है',
    },
  },
  {
    code: 'false-statement',
    actions: ['REJECT', 'CANCEL'],
    text: { en: 'A statement in the application was false', hi: 'आवेदन का एक कथन असत्य था' },
  },
  {
    code: 'no-answer',
    actions: ['REJECT'],
    text: { en: 'What was asked did not come in time', hi: 'माँगी गई जानकारी समय पर नहीं मिली' },
  },
  {
    code: 'fee-not-paid',
    actions: ['CANCEL'],
    text: { en: 'The fee was not paid after all', hi: 'शुल्क का भुगतान अंततः नहीं हुआ' },
  },
  {
    code: 'traded-unlicensed',
    actions: ['ADHOC'],
    text: { en: 'The trade began without a licence', hi: 'व्यवसाय बिना लाइसेंस शुरू हुआ' },
  },
  {
    code: 'applied-late',
    actions: ['ADHOC'],
    text: { en: 'The application came late', hi: 'आवेदन देर से आया' },
  },
  {
    code: 'rebate-by-order',
    actions: ['ADHOC'],
    text: { en: 'A rebate by order of the Government', hi: 'शासनादेश से छूट' },
  },
  {
    code: 'assessed-wrongly',
    actions: ['ADHOC'],
    text: { en: 'The fee was worked out wrongly', hi: 'शुल्क का आकलन गलत हुआ' },
  },
  {
    code: 'trade-ended',
    actions: ['CANCEL'],
    text: { en: 'The trade has ended', hi: 'व्यवसाय बंद हो गया है' },
  },
]
