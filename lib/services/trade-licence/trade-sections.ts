import type { Section } from '@/lib/platform/forms/definition'

/** Every trade carried on at the premises; each has its fee. */
export const units: Section = {
  code: 'units',
  title: { en: 'What you trade in', hi: 'आप क्या व्यवसाय करते हैं' },
  hint: {
    en: 'Add every trade carried on at these premises. The fee is their sum.',
    hi: 'इस परिसर में होने वाला हर व्यवसाय जोड़ें। शुल्क इनका योग है।',
  },
  repeat: { min: 1, max: 10, item: { en: 'Trade', hi: 'व्यवसाय' }, titleField: 'type' },
  fields: [
    {
      code: 'category',
      type: 'choice',
      appearance: 'select',
      master: { list: 'trade-category' },
      label: { en: 'Category', hi: 'श्रेणी' },
    },
    {
      code: 'type',
      type: 'choice',
      appearance: 'search',
      master: { list: 'trade-type', where: { category: 'category' } },
      label: { en: 'Trade', hi: 'व्यवसाय' },
      hint: { en: 'Choose the category first', hi: 'पहले श्रेणी चुनें' },
    },
    {
      code: 'unit',
      type: 'computed',
      compute: 'chosen.type.uomName',
      label: { en: 'Counted in', hi: 'माप की इकाई' },
    },
    {
      code: 'quantity',
      type: 'number',
      decimals: 2,
      min: 0.01,
      max: 1000000,
      showWhen: "chosen.type.uom != null && chosen.type.uom != ''",
      label: { en: 'How much or how many?', hi: 'कितना या कितने?' },
      hint: {
        en: 'Area in sq m, rooms, beds, seats, horsepower or vehicles, as the trade asks',
        hi: 'व्यवसाय के अनुसार वर्ग मीटर, कमरे, बिस्तर, सीटें, अश्वशक्ति या वाहन',
      },
    },
  ],
}

/** The machines licensed beside the trades. */
export const accessories: Section = {
  code: 'accessories',
  title: { en: 'Machines and equipment', hi: 'मशीनें और उपकरण' },
  hint: {
    en: 'Generators, motors, boilers and the like. Go on if there are none.',
    hi: 'जनरेटर, मोटर, बॉयलर आदि। न हों तो आगे बढ़ें।',
  },
  repeat: { min: 0, max: 20, item: { en: 'Machine', hi: 'मशीन' }, titleField: 'kind' },
  fields: [
    {
      code: 'kind',
      type: 'choice',
      appearance: 'select',
      master: { list: 'accessory' },
      label: { en: 'Machine', hi: 'मशीन' },
    },
    {
      code: 'size',
      type: 'number',
      decimals: 2,
      min: 0.01,
      max: 100000,
      showWhen: "chosen.kind.uom != null && chosen.kind.uom != ''",
      label: { en: 'Size of each', hi: 'प्रत्येक का आकार' },
      hint: { en: 'Horsepower, kVA or sq m', hi: 'अश्वशक्ति, केवीए या वर्ग मीटर' },
    },
    {
      code: 'count',
      type: 'number',
      min: 1,
      max: 1000,
      label: { en: 'How many?', hi: 'कितनी?' },
    },
  ],
}
