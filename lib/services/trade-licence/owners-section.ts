import type { Section } from '@/lib/platform/forms/definition'

/** Who owns the business, person or institution. */
export const owners: Section = {
  code: 'owners',
  title: { en: 'Owners', hi: 'स्वामी' },
  hint: {
    en: 'Add everyone who owns a share, or the firm or company.',
    hi: 'हर हिस्सेदार को जोड़ें, या फ़र्म अथवा कंपनी को।',
  },
  repeat: { min: 1, max: 10, item: { en: 'Owner', hi: 'स्वामी' }, titleField: 'name' },
  fields: [
    {
      code: 'kind',
      type: 'choice',
      label: { en: 'Is the owner a person or an institution?', hi: 'स्वामी व्यक्ति है या संस्था?' },
      options: [
        { code: 'INDIVIDUAL', label: { en: 'A person', hi: 'व्यक्ति' } },
        {
          code: 'INSTITUTION',
          label: { en: 'A firm, company, trust or office', hi: 'फ़र्म, कंपनी, न्यास या कार्यालय' },
        },
      ],
    },
    {
      code: 'institution',
      type: 'choice',
      appearance: 'select',
      master: { list: 'ownership' },
      showWhen: "item.kind == 'INSTITUTION'",
      label: { en: 'Kind of institution', hi: 'संस्था का प्रकार' },
    },
    {
      code: 'institutionName',
      type: 'text',
      maxLength: 120,
      showWhen: "item.kind == 'INSTITUTION'",
      label: { en: 'Name of the institution', hi: 'संस्था का नाम' },
    },
    {
      code: 'name',
      type: 'text',
      maxLength: 100,
      searchable: true,
      prefill: 'person.name',
      label: { en: 'Full name', hi: 'पूरा नाम' },
      hint: {
        en: 'For an institution, the person who signs for it',
        hi: 'संस्था के लिए, हस्ताक्षर करने वाले का नाम',
      },
    },
    {
      code: 'relation',
      type: 'choice',
      master: { list: 'relation-type' },
      label: { en: 'Part in the business', hi: 'व्यवसाय में भूमिका' },
    },
    {
      code: 'guardian',
      type: 'text',
      maxLength: 100,
      showWhen: "item.kind == 'INDIVIDUAL'",
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
}
