import type { Bilingual, DocumentLanguage } from '../documents'

/** The words printed on every kind of paper. */
export const words = {
  pageOf: (page: number, pages: number): Bilingual => ({
    en: `Page ${page} of ${pages}`,
    hi: `पृष्ठ ${page} / ${pages}`,
  }),
  check: (site: string, number: string): Bilingual => ({
    en: `To check this paper, scan the code with a phone camera, or enter ${number} at ${site}/verify.`,
    hi: `इस पत्र की जाँच के लिए फ़ोन के कैमरे से कोड स्कैन करें, या ${site}/verify पर संख्या ${number} भरें।`,
  }),
  checkOffline: (site: string): Bilingual => ({
    en: `Without a network: keep the checking page from ${site}/verify/offline.html on your phone.`,
    hi: `बिना इंटरनेट जाँच के लिए: ${site}/verify/offline.html का जाँच पृष्ठ फ़ोन में सहेज लें।`,
  }),
  byComputer: {
    en: 'Made by computer; no signature needed.',
    hi: 'कंप्यूटर द्वारा बनाया गया; हस्ताक्षर की आवश्यकता नहीं।',
  },
  duplicate: { en: 'Duplicate', hi: 'दूसरी प्रति' },
  cancelled: { en: 'Cancelled', hi: 'निरस्त' },
  suspended: { en: 'Suspended', hi: 'निलंबित' },
  undoneBy: (moment: string, name: string): Bilingual => ({
    en: `${moment}, by ${name}`,
    hi: `${moment}, ${name} द्वारा`,
  }),
  receiptNumber: { en: 'Receipt', hi: 'रसीद' },
  date: { en: 'Date', hi: 'दिनांक' },
  receivedFrom: { en: 'Received from', hi: 'प्राप्त' },
  paidBy: { en: 'By', hi: 'माध्यम' },
  reference: { en: 'For', hi: 'किसके लिए' },
  particulars: { en: 'Particulars', hi: 'विवरण' },
  rupees: { en: 'Amount, ₹', hi: 'राशि, ₹' },
  totalReceived: { en: 'Total received', hi: 'कुल प्राप्त' },
  acknowledgement: { en: 'Acknowledgement', hi: 'पावती' },
  applicationNumber: { en: 'Application number', hi: 'आवेदन संख्या' },
  receivedOn: { en: 'Received on', hi: 'प्राप्ति दिनांक' },
  receivedBy: { en: 'Received by', hi: 'प्राप्तकर्ता' },
  applicant: { en: 'Applicant', hi: 'आवेदक' },
  dueBy: { en: 'Decision due by', hi: 'निर्णय की अंतिम तिथि' },
  documentsReceived: { en: 'Documents received', hi: 'प्राप्त दस्तावेज़' },
  noDocuments: { en: 'No documents were attached.', hi: 'कोई दस्तावेज़ संलग्न नहीं है।' },
  nextSteps: { en: 'What happens next', hi: 'आगे क्या होगा' },
  track: (site: string, number: string): Bilingual => ({
    en: `See where your application stands at ${site}/track: enter ${number} and the last four digits of your mobile number. No login is needed.`,
    hi: `आवेदन की स्थिति ${site}/track पर देखें: संख्या ${number} और अपने मोबाइल नंबर के अंतिम चार अंक भरें। लॉगिन की आवश्यकता नहीं है।`,
  }),
  number: { en: 'Number', hi: 'संख्या' },
  issuedOn: { en: 'Issued on', hi: 'जारी करने की तिथि' },
  valid: { en: 'Valid', hi: 'वैधता' },
  validBetween: (from: string, to: string): Bilingual => ({
    en: `${from} to ${to}`,
    hi: `${from} से ${to} तक`,
  }),
  conditions: { en: 'Conditions', hi: 'शर्तें' },
  application: { en: 'Application', hi: 'आवेदन पत्र' },
  declaration: { en: 'Declaration', hi: 'घोषणा' },
  documents: { en: 'Documents', hi: 'दस्तावेज़' },
} as const

/** The other of the two languages. */
export const otherLanguage = (language: DocumentLanguage): DocumentLanguage =>
  language === 'en' ? 'hi' : 'en'
