import type { Section } from '@/lib/platform/forms/definition'
import { owners } from './owners-section'
import { accessories, units } from './trade-sections'

/** What an applicant for a trade licence is asked. */
export const sections: Section[] = [
  {
    code: 'business',
    title: { en: 'The business', hi: 'व्यवसाय' },
    fields: [
      {
        code: 'name',
        type: 'text',
        maxLength: 120,
        searchable: true,
        label: { en: 'Name of the business', hi: 'व्यवसाय का नाम' },
        hint: { en: 'As on the signboard', hi: 'जैसा बोर्ड पर लिखा है' },
      },
      {
        code: 'licenceType',
        type: 'choice',
        master: { list: 'licence-type' },
        label: { en: 'Kind of licence', hi: 'लाइसेंस का प्रकार' },
        hint: {
          en: 'Temporary is for fairs and seasonal stalls',
          hi: 'अस्थायी मेले और मौसमी दुकानों के लिए है',
        },
      },
      {
        code: 'structure',
        type: 'choice',
        master: { list: 'structure-type' },
        label: { en: 'Where is the trade carried on?', hi: 'व्यवसाय कहाँ होता है?' },
      },
      {
        code: 'startedOn',
        type: 'day',
        label: { en: 'Date the trade began or will begin', hi: 'व्यवसाय शुरू होने की तारीख' },
        hint: {
          en: 'If it has not begun yet, the day you plan to open',
          hi: 'यदि अभी शुरू नहीं हुआ, तो जिस दिन शुरू करने का विचार है',
        },
      },
      {
        code: 'employees',
        type: 'number',
        min: 0,
        max: 10000,
        label: {
          en: 'How many people work there, besides the owners?',
          hi: 'स्वामियों के अलावा कितने लोग काम करते हैं?',
        },
      },
      {
        code: 'gstin',
        type: 'text',
        required: false,
        maxLength: 15,
        pattern: {
          matches: '[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]',
          says: {
            en: 'A GSTIN has 15 capital letters and digits, such as 05AAAAA0000A1Z5',
            hi: 'जीएसटीआईएन में 15 बड़े अक्षर और अंक होते हैं, जैसे 05AAAAA0000A1Z5',
          },
        },
        label: { en: 'GST number', hi: 'जीएसटी नंबर' },
        hint: { en: '15 letters and digits, if you have one', hi: '15 अक्षर और अंक, यदि हो' },
      },
    ],
  },
  units,
  accessories,
  owners,
  {
    code: 'premises',
    title: { en: 'Address of the premises', hi: 'परिसर का पता' },
    fields: [
      { code: 'address', type: 'address', label: { en: 'Address', hi: 'पता' } },
      {
        code: 'holding',
        type: 'choice',
        master: { list: 'occupancy-type' },
        showWhen: "!answers.business.structure.startsWith('MOVABLE.')",
        label: { en: 'Are the premises your own or rented?', hi: 'परिसर आपका अपना है या किराये का?' },
      },
      {
        code: 'property',
        type: 'text',
        required: false,
        maxLength: 40,
        label: { en: 'Property tax number', hi: 'संपत्ति कर संख्या' },
        hint: { en: 'From a house tax receipt, if you have one', hi: 'गृह कर की रसीद से, यदि हो' },
      },
      {
        code: 'place',
        type: 'location',
        required: false,
        label: { en: 'Place on the map', hi: 'मानचित्र पर स्थान' },
      },
    ],
  },
]
