import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { charges } from './charges'
import { messages } from './messages'
import { outcome } from './outcome'
import { papers } from './papers'
import { reasons } from './reasons'
import { sections } from './sections'
import { actions, stages, states } from './words'
import { inspection, roles, workflow } from './workflow'

/** Permission to keep a dog in a ULB (ptr). Fees are illustrative: the real ones are not public. */
export const dogLicence: ServiceDefinition = {
  code: 'dog-licence',
  version: 1,
  name: { en: 'Dog licence', hi: 'पालतू कुत्ते का लाइसेंस' },
  summary: {
    en: 'Registration of a dog you keep at home',
    hi: 'घर में पाले गए कुत्ते का पंजीकरण',
  },
  department: 'PHS',
  days: 7,
  start: {
    who: {
      en: 'Anyone who keeps a dog within the town’s limits registers it once a year. Each dog needs its own licence.',
      hi: 'नगर की सीमा में कुत्ता पालने वाले हर व्यक्ति को साल में एक बार उसका पंजीकरण कराना होता है। हर कुत्ते का लाइसेंस अलग होता है।',
    },
    notes: [
      {
        en: 'The dog must be vaccinated against rabies before you apply.',
        hi: 'आवेदन से पहले कुत्ते को रेबीज़ का टीका लगा होना चाहिए।',
      },
      {
        en: 'The licence is good until 31 March, the end of the financial year.',
        hi: 'लाइसेंस 31 मार्च, यानी वित्तीय वर्ष के अंत तक मान्य रहता है।',
      },
      {
        en: 'You pay nothing now. The fee is due only after the licence is approved.',
        hi: 'अभी कुछ नहीं देना है। शुल्क लाइसेंस स्वीकृत होने के बाद ही देना होगा।',
      },
    ],
    next: [
      { en: 'An officer checks your papers.', hi: 'एक अधिकारी आपके कागज़ात जाँचता है।' },
      { en: 'The approving officer decides.', hi: 'स्वीकृतिकर्ता अधिकारी निर्णय लेता है।' },
      {
        en: 'You pay the fee, and the licence is issued at once.',
        hi: 'आप शुल्क देते हैं और लाइसेंस तुरंत जारी हो जाता है।',
      },
    ],
  },
  roles,
  numbers: { application: 'DOG-APP/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]' },
  sections,
  papers,
  declaration: {
    en: 'What I have written here is true. I will keep the dog vaccinated, on a leash outside, and no nuisance to my neighbours.',
    hi: 'मैंने जो लिखा है वह सत्य है। मैं कुत्ते को समय पर टीका लगवाऊँगा/लगवाऊँगी, बाहर पट्टे में रखूँगा/रखूँगी और पड़ोसियों को उससे परेशानी नहीं होने दूँगा/दूँगी।',
  },
  consent: {
    en: 'The town may use these details to decide this application and to keep the register of dogs, and for nothing else.',
    hi: 'नगर निकाय इन विवरणों का उपयोग केवल इस आवेदन पर निर्णय और पालतू कुत्तों की पंजी रखने के लिए कर सकता है।',
  },
  subject: 'answers.dog.name',
  applicant: 'answers.owner.name',
  address: { section: 'home', field: 'address' },
  workflow,
  states,
  actions,
  stages,
  reasons,
  inspection,
  escalation: [
    { state: 'APPLIED', afterHours: 24, toRole: 'PTR_APPROVER' },
    { state: 'DOCVERIFIED', afterHours: 24, toRole: 'COMMISSIONER' },
  ],
  charges,
  outcome,
  messages,
}
