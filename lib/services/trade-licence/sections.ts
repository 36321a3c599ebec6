import type { Section } from '@/lib/platform/forms/definition'

const relations = { list: 'relation-type' }

/** What an applicant for a trade licence is asked. */
export const sections: Section[] = [
  {
    code: 'business',
    title: { en: 'The business', hi: 'व्यवसाय' },
    fields: [
      { code: 'name', type: 'text', maxLength: 120, searchable: true, label: { en: 'Name of the business', hi: 'व्यवसाय का नाम' }, hint: { en: 'As on the signboard', hi: 'जैसा बोर्ड पर लिखा है' } },
      { code: 'licenceType', type: 'choice', master: { list: 'licence-type' }, label: { en: 'Kind of licence', hi: 'लाइसेंस का प्रकार' }, hint: { en: 'Temporary is for fairs and seasonal stalls', hi: 'अस्थायी मेले और मौसमी दुकानों के लिए है' } },
      { code: 'structure', type: 'choice', master: { list: 'structure-type' }, label: { en: 'Where is the trade carried on?', hi: 'व्यवसाय कहाँ होता है?' } },
      { code: 'startedOn', type: 'day', label: { en: 'Date the trade began or will begin', hi: 'व्यवसाय शुरू होने की तारीख' }, hint: { en: 'If it has not begun yet, the day you plan to open', hi: 'यदि अभी शुरू नहीं हुआ, तो जिस दिन शुरू करने का विचार है' } },
      { code: 'employees', type: 'number', min: 0, max: 10000, label: { en: 'How many people work there, besides the owners?', hi: 'स्वामियों के अलावा कितने लोग काम करते हैं?' } },
      {
        code: 'gstin',
        type: 'text',
        required: false,
        maxLength: 15,
        pattern: {
          matches: '[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]',
          says: { en: 'A GSTIN has 15 capital letters and digits, such as 05AAAAA0000A1Z5', hi: 'जीएसटीआईएन में 15 बड़े अक्षर और अंक होते हैं, जैसे 05AAAAA0000A1Z5' },
        },
        label: { en: 'GST number', hi: 'जीएसटी नंबर' },
        hint: { en: '15 letters and digits, if you have one', hi: '15 अक्षर और अंक, यदि हो' },
      },
    ],
  },
  {
    code: 'units',
    title: { en: 'What you trade in', hi: 'आप क्या व्यवसाय करते हैं' },
    hint: { en: 'Add every trade carried on at these premises. The fee is their sum.', hi: 'इस परिसर में होने वाला हर व्यवसाय जोड़ें। शुल्क इनका योग है।' },
    repeat: { min: 1, max: 10, item: { en: 'Trade', hi: 'व्यवसाय' }, titleField: 'type' },
    fields: [
      { code: 'category', type: 'choice', appearance: 'select', master: { list: 'trade-category' }, label: { en: 'Category', hi: 'श्रेणी' } },
      { code: 'type', type: 'choice', appearance: 'search', master: { list: 'trade-type', where: { category: 'category' } }, label: { en: 'Trade', hi: 'व्यवसाय' }, hint: { en: 'Choose the category first', hi: 'पहले श्रेणी चुनें' } },
      { code: 'unit', type: 'computed', compute: 'chosen.type.uomName', label: { en: 'Counted in', hi: 'माप की इकाई' } },
      { code: 'quantity', type: 'number', decimals: 2, min: 0.01, max: 1000000, showWhen: "chosen.type.uom != null && chosen.type.uom != ''", label: { en: 'How much or how many?', hi: 'कितना या कितने?' }, hint: { en: 'Area in sq m, rooms, beds, seats, horsepower or vehicles, as the trade asks', hi: 'व्यवसाय के अनुसार वर्ग मीटर, कमरे, बिस्तर, सीटें, अश्वशक्ति या वाहन' } },
    ],
  },
  {
    code: 'accessories',
    title: { en: 'Machines and equipment', hi: 'मशीनें और उपकरण' },
    hint: { en: 'Generators, motors, boilers and the like. Go on if there are none.', hi: 'जनरेटर, मोटर, बॉयलर आदि। न हों तो आगे बढ़ें।' },
    repeat: { min: 0, max: 20, item: { en: 'Machine', hi: 'मशीन' }, titleField: 'kind' },
    fields: [
      { code: 'kind', type: 'choice', appearance: 'select', master: { list: 'accessory' }, label: { en: 'Machine', hi: 'मशीन' } },
      { code: 'size', type: 'number', decimals: 2, min: 0.01, max: 100000, showWhen: "chosen.kind.uom != null && chosen.kind.uom != ''", label: { en: 'Size of each', hi: 'प्रत्येक का आकार' }, hint: { en: 'Horsepower, kVA or sq m', hi: 'अश्वशक्ति, केवीए या वर्ग मीटर' } },
      { code: 'count', type: 'number', min: 1, max: 1000, label: { en: 'How many?', hi: 'कितनी?' } },
    ],
  },
  {
    code: 'owners',
    title: { en: 'Owners', hi: 'स्वामी' },
    hint: { en: 'Add everyone who owns a share, or the firm or company.', hi: 'हर हिस्सेदार को जोड़ें, या फ़र्म अथवा कंपनी को।' },
    repeat: { min: 1, max: 10, item: { en: 'Owner', hi: 'स्वामी' }, titleField: 'name' },
    fields: [
      {
        code: 'kind',
        type: 'choice',
        label: { en: 'Is the owner a person or an institution?', hi: 'स्वामी व्यक्ति है या संस्था?' },
        options: [
          { code: 'INDIVIDUAL', label: { en: 'A person', hi: 'व्यक्ति' } },
          { code: 'INSTITUTION', label: { en: 'A firm, company, trust or office', hi: 'फ़र्म, कंपनी, न्यास या कार्यालय' } },
        ],
      },
      { code: 'institution', type: 'choice', appearance: 'select', master: { list: 'ownership' }, showWhen: "item.kind == 'INSTITUTION'", label: { en: 'Kind of institution', hi: 'संस्था का प्रकार' } },
      { code: 'institutionName', type: 'text', maxLength: 120, showWhen: "item.kind == 'INSTITUTION'", label: { en: 'Name of the institution', hi: 'संस्था का नाम' } },
      { code: 'name', type: 'text', maxLength: 100, searchable: true, prefill: 'person.name', label: { en: 'Full name', hi: 'पूरा नाम' }, hint: { en: 'For an institution, the person who signs for it', hi: 'संस्था के लिए, हस्ताक्षर करने वाले का नाम' } },
      { code: 'relation', type: 'choice', master: relations, label: { en: 'Part in the business', hi: 'व्यवसाय में भूमिका' } },
      { code: 'guardian', type: 'text', maxLength: 100, showWhen: "item.kind == 'INDIVIDUAL'", label: { en: 'Father, mother or husband', hi: 'पिता, माता या पति' } },
      { code: 'mobile', type: 'mobile', sensitive: true, prefill: 'person.mobile', label: { en: 'Mobile number', hi: 'मोबाइल नंबर' }, hint: { en: '10 digits', hi: '10 अंक' } },
      { code: 'email', type: 'email', required: false, sensitive: true, label: { en: 'E-mail', hi: 'ई-मेल' } },
    ],
  },
  {
    code: 'premises',
    title: { en: 'Address of the premises', hi: 'परिसर का पता' },
    fields: [
      { code: 'address', type: 'address', label: { en: 'Address', hi: 'पता' } },
      { code: 'holding', type: 'choice', master: { list: 'occupancy-type' }, showWhen: "!answers.business.structure.startsWith('MOVABLE.')", label: { en: 'Are the premises your own or rented?', hi: 'परिसर आपका अपना है या किराये का?' } },
      { code: 'property', type: 'text', required: false, maxLength: 40, label: { en: 'Property tax number', hi: 'संपत्ति कर संख्या' }, hint: { en: 'From a house tax receipt, if you have one', hi: 'गृह कर की रसीद से, यदि हो' } },
      { code: 'place', type: 'location', required: false, label: { en: 'Place on the map', hi: 'मानचित्र पर स्थान' } },
    ],
  },
]
