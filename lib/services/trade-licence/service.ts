import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { charges } from './charges'
import { messages } from './messages'
import { outcome } from './outcome'
import { papers } from './papers'
import { reasons } from './reasons'
import { sections } from './sections'
import { actions, stages, states } from './words'
import { inspection, roles, workflow } from './workflow'

/** Permission to carry on a trade in a ULB (NewTL). Fee slabs are illustrative: the real ones are not public. */
export const tradeLicence: ServiceDefinition = {
  code: 'trade-licence',
  version: 1,
  name: { en: 'Trade licence', hi: 'ट्रेड लाइसेंस' },
  summary: {
    en: 'Permission to run a shop, workshop, hotel or other business in the town',
    hi: 'नगर में दुकान, कार्यशाला, होटल या कोई अन्य व्यवसाय चलाने की अनुमति',
  },
  department: 'REV',
  days: 15,
  start: {
    who: {
      en: 'Anyone who carries on a trade within the town’s limits, from a shop to a street stall, needs a licence before starting.',
      hi: 'नगर की सीमा में दुकान से लेकर ठेले तक कोई भी व्यवसाय करने वाले व्यक्ति को शुरू करने से पहले लाइसेंस लेना होता है।',
    },
    notes: [
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
      { en: 'An inspector visits the premises.', hi: 'एक निरीक्षक आपके परिसर पर आता है।' },
      { en: 'The approving officer decides.', hi: 'स्वीकृतिकर्ता अधिकारी निर्णय लेता है।' },
      {
        en: 'You pay the fee, and the licence is issued at once.',
        hi: 'आप शुल्क देते हैं और लाइसेंस तुरंत जारी हो जाता है।',
      },
    ],
  },
  roles,
  numbers: { application: 'TL-APP/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]' },
  sections,
  papers,
  declaration: {
    en: 'What I have written here is true, and I will follow the by-laws of the town. I know that a licence got by a false statement can be cancelled.',
    hi: 'मैंने जो लिखा है वह सत्य है और मैं नगर की उपविधियों का पालन करूँगा/करूँगी। मैं जानता/जानती हूँ कि असत्य कथन पर मिला लाइसेंस निरस्त हो सकता है।',
  },
  consent: {
    en: 'The town may use these details to decide this application and to keep the register of licences, and for nothing else.',
    hi: 'नगर निकाय इन विवरणों का उपयोग केवल इस आवेदन पर निर्णय और लाइसेंस पंजी रखने के लिए कर सकता है।',
  },
  subject: 'answers.business.name',
  applicant: 'answers.owners[0].name',
  address: { section: 'premises', field: 'address' },
  workflow,
  states,
  actions,
  stages,
  reasons,
  inspection,
  escalation: [
    { state: 'APPLIED', afterHours: 24, toRole: 'TL_APPROVER' },
    { state: 'FIELDINSPECTION', afterHours: 24, toRole: 'TL_APPROVER' },
    { state: 'PENDINGAPPROVAL', afterHours: 12, toRole: 'COMMISSIONER' },
  ],
  charges,
  outcome,
  messages,
}
