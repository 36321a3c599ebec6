import type { PaperSpec } from '@/lib/platform/forms/definition'

const photoOrPdf: PaperSpec['accepts'] = ['image', 'pdf']

/** The papers pet registration asks for as published; proof of sterilisation where it is claimed. */
export const papers: PaperSpec[] = [
  {
    code: 'PETPHOTO',
    required: true,
    accepts: ['image'],
    maxFiles: 2,
    name: { en: 'Photograph of the dog', hi: 'कुत्ते का फ़ोटो' },
    hint: { en: 'The whole dog, from the side', hi: 'पूरे कुत्ते का, बगल से' },
  },
  {
    code: 'VACCINATION',
    required: true,
    accepts: photoOrPdf,
    maxFiles: 4,
    name: { en: 'Vaccination certificate', hi: 'टीकाकरण प्रमाण पत्र' },
  },
  {
    code: 'FITNESS',
    required: true,
    accepts: photoOrPdf,
    maxFiles: 4,
    name: {
      en: 'Health certificate from a veterinary doctor',
      hi: 'पशु चिकित्सक का स्वास्थ्य प्रमाण पत्र',
    },
  },
  {
    code: 'STERILISATION',
    required: 'answers.dog.sterilised == true',
    accepts: photoOrPdf,
    maxFiles: 2,
    name: { en: 'Sterilisation certificate', hi: 'नसबंदी प्रमाण पत्र' },
  },
  {
    code: 'IDPROOF',
    required: true,
    accepts: photoOrPdf,
    maxFiles: 4,
    name: { en: 'Your proof of identity', hi: 'आपकी पहचान का प्रमाण' },
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
    name: { en: 'Your photograph', hi: 'आपका फ़ोटो' },
  },
]
