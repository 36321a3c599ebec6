import type { PaperSpec } from '@/lib/platform/forms/definition'

const photoOrPdf: PaperSpec['accepts'] = ['image', 'pdf']

/** The papers of a new trade licence, by the codes Uttarakhand publishes. */
export const papers: PaperSpec[] = [
  {
    code: 'IDPROOF',
    required: true,
    accepts: photoOrPdf,
    maxFiles: 4,
    name: { en: 'Proof of identity of the owner', hi: 'स्वामी की पहचान का प्रमाण' },
    hint: {
      en: 'Voter card, PAN, driving licence, passport, or Aadhaar with the first 8 digits hidden',
      hi: 'मतदाता पहचान पत्र, पैन, ड्राइविंग लाइसेंस, पासपोर्ट, या पहले 8 अंक छिपाकर आधार',
    },
  },
  {
    code: 'OWNERPHOTO',
    required: true,
    accepts: ['image'],
    maxFiles: 1,
    name: { en: 'Photograph of the owner', hi: 'स्वामी का फ़ोटो' },
  },
  {
    code: 'OWNERSHIPPROOF',
    required: "answers.premises.holding == 'OCCUPANCYTYPE.OWNED'",
    accepts: photoOrPdf,
    maxFiles: 8,
    name: { en: 'Proof that the premises are yours', hi: 'परिसर के स्वामित्व का प्रमाण' },
    hint: {
      en: 'Registered deed or the latest house tax receipt',
      hi: 'रजिस्ट्री या गृह कर की नई रसीद',
    },
  },
  {
    code: 'RENTAGREEMENT',
    required: "answers.premises.holding == 'OCCUPANCYTYPE.RENTED'",
    accepts: photoOrPdf,
    maxFiles: 8,
    name: {
      en: 'Rent agreement or consent of the owner',
      hi: 'किरायानामा या परिसर स्वामी की सहमति',
    },
  },
  {
    code: 'VENDORSURVEYCARD',
    required: "answers.units.exists(u, u.category == 'TRADE.STREETVENDOR')",
    accepts: photoOrPdf,
    maxFiles: 2,
    name: { en: 'Street vendor survey card', hi: 'पथ विक्रेता सर्वेक्षण कार्ड' },
  },
  {
    code: 'PARTNERSHIPDEED',
    required: "answers.owners.exists(o, o.kind == 'INSTITUTION')",
    accepts: photoOrPdf,
    maxFiles: 12,
    name: {
      en: 'Partnership deed or certificate of incorporation',
      hi: 'साझेदारी विलेख या निगमन प्रमाण पत्र',
    },
  },
  {
    code: 'OTHER',
    required: false,
    accepts: photoOrPdf,
    maxFiles: 8,
    name: { en: 'Any other paper', hi: 'कोई अन्य कागज़' },
    hint: {
      en: 'Food, fire, pollution or drug licence, if your trade needs one',
      hi: 'यदि आपके व्यवसाय को चाहिए तो खाद्य, अग्नि, प्रदूषण या औषधि लाइसेंस',
    },
  },
]
