import type { Section } from '@/lib/platform/forms/definition'
import { dog } from './dog-section'

/** What someone who keeps a dog is asked. */
export const sections: Section[] = [
  dog,
  {
    code: 'vaccination',
    title: { en: 'Vaccination against rabies', hi: 'रेबीज़ का टीका' },
    hint: {
      en: 'Copy it from the vaccination certificate.',
      hi: 'टीकाकरण प्रमाण पत्र से देखकर लिखें।',
    },
    fields: [
      {
        code: 'givenOn',
        type: 'day',
        notAfter: 'today',
        label: { en: 'Date of the last vaccination', hi: 'पिछला टीका लगने की तारीख' },
      },
      {
        code: 'goodUntil',
        type: 'day',
        notBefore: 'today',
        label: { en: 'Next vaccination due', hi: 'अगला टीका लगने की तारीख' },
        hint: {
          en: 'The vaccination must still be in force',
          hi: 'टीके की अवधि अभी बाकी होनी चाहिए',
        },
      },
      {
        code: 'vet',
        type: 'text',
        maxLength: 120,
        label: { en: 'Veterinary doctor or hospital', hi: 'पशु चिकित्सक या पशु चिकित्सालय' },
      },
      {
        code: 'certificate',
        type: 'text',
        required: false,
        maxLength: 40,
        label: { en: 'Certificate number', hi: 'प्रमाण पत्र संख्या' },
        hint: { en: 'If the certificate has one', hi: 'यदि प्रमाण पत्र पर हो' },
      },
    ],
    checks: [
      {
        rule: 'answers.vaccination.goodUntil > answers.vaccination.givenOn',
        field: 'goodUntil',
        says: {
          en: 'The next vaccination must be later than the last one',
          hi: 'अगले टीके की तारीख पिछले टीके के बाद की होनी चाहिए',
        },
      },
    ],
  },
  {
    code: 'owner',
    title: { en: 'Who keeps the dog', hi: 'कुत्ता किसका है' },
    fields: [
      {
        code: 'name',
        type: 'text',
        maxLength: 100,
        searchable: true,
        prefill: 'person.name',
        label: { en: 'Full name', hi: 'पूरा नाम' },
      },
      {
        code: 'guardian',
        type: 'text',
        maxLength: 100,
        label: { en: 'Father, mother or husband', hi: 'पिता, माता या पति' },
      },
      {
        code: 'mobile',
        type: 'mobile',
        sensitive: true,
        prefill: 'person.mobile',
        label: { en: 'Mobile number', hi: 'मोबाइल नंबर' },
        hint: { en: '10 digits', hi: '10 अंक' },
      },
      {
        code: 'email',
        type: 'email',
        required: false,
        sensitive: true,
        label: { en: 'E-mail', hi: 'ई-मेल' },
      },
    ],
  },
  {
    code: 'home',
    title: { en: 'Where the dog is kept', hi: 'कुत्ता कहाँ रहता है' },
    fields: [{ code: 'address', type: 'address', label: { en: 'Address', hi: 'पता' } }],
  },
]
