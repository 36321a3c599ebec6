import type { Section } from '@/lib/platform/forms/definition'

/** The questions about the animal; its class decides the fee. */
export const dog: Section = {
  code: 'dog',
  title: { en: 'The dog', hi: 'कुत्ता' },
  hint: { en: 'Apply once for each dog.', hi: 'हर कुत्ते के लिए अलग आवेदन करें।' },
  fields: [
    {
      code: 'name',
      type: 'text',
      maxLength: 60,
      searchable: true,
      label: { en: 'Name of the dog', hi: 'कुत्ते का नाम' },
    },
    {
      code: 'class',
      type: 'choice',
      appearance: 'radio',
      master: { list: 'dog-class' },
      label: { en: 'What kind of dog is it?', hi: 'कुत्ता किस प्रकार का है?' },
      hint: { en: 'The fee depends on it', hi: 'शुल्क इसी पर निर्भर है' },
    },
    {
      code: 'breed',
      type: 'choice',
      appearance: 'search',
      master: { list: 'dog-breed', where: { class: 'class' } },
      label: { en: 'Breed', hi: 'नस्ल' },
      hint: { en: 'Choose the kind first', hi: 'पहले प्रकार चुनें' },
    },
    {
      code: 'sex',
      type: 'choice',
      label: { en: 'Male or female?', hi: 'नर या मादा?' },
      options: [
        { code: 'MALE', label: { en: 'Male', hi: 'नर' } },
        { code: 'FEMALE', label: { en: 'Female', hi: 'मादा' } },
      ],
    },
    {
      code: 'bornOn',
      type: 'day',
      notAfter: 'today',
      label: { en: 'Date of birth', hi: 'जन्म की तारीख' },
      hint: { en: 'If you do not know it, about when', hi: 'पता न हो तो अंदाज़े से' },
    },
    {
      code: 'colour',
      type: 'text',
      maxLength: 60,
      label: { en: 'Colour', hi: 'रंग' },
    },
    {
      code: 'mark',
      type: 'text',
      required: false,
      maxLength: 120,
      label: { en: 'Mark to know it by', hi: 'पहचान चिह्न' },
      hint: { en: 'A white paw, a torn ear', hi: 'जैसे सफ़ेद पंजा या कटा कान' },
    },
    {
      code: 'sterilised',
      type: 'yes-no',
      label: { en: 'Is it sterilised?', hi: 'क्या उसकी नसबंदी हो चुकी है?' },
    },
    {
      code: 'muzzled',
      type: 'yes-no',
      showWhen: "item.class == 'RESTRICTED'",
      label: {
        en: 'Will it wear a muzzle and a leash whenever it is outside?',
        hi: 'क्या बाहर ले जाते समय उसे हमेशा मुँह-बंद और पट्टा पहनाया जाएगा?',
      },
    },
  ],
  checks: [
    {
      rule: "answers.dog.class != 'RESTRICTED' || answers.dog.muzzled",
      field: 'muzzled',
      says: {
        en: 'A dog of this breed may only be kept if it is muzzled and leashed outside',
        hi: 'इस नस्ल का कुत्ता तभी रखा जा सकता है जब वह बाहर मुँह-बंद और पट्टे में रहे',
      },
    },
  ],
}
