import type { Day } from '@/lib/platform/dates/dates'
import { rupees } from '@/lib/platform/money/money'
import type { Payload } from '../payload'
import { verifyUrl } from '../qr'
import { keyFromSeed, sign } from '../signed-payload'
import type { AcknowledgementData } from './acknowledgement'
import type { ApplicationSummary } from './application'
import type { CertificateData } from './certificate'
import type { ReceiptData } from './receipt'

/** Invented papers with hard content: long names, conjuncts, many rows. For tests and previews. */
const issuer = {
  name: { en: 'Dehradun Nagar Nigam', hi: 'देहरादून नगर निगम' },
  address: { en: 'Town Hall, Dehradun, Uttarakhand', hi: 'टाउन हॉल, देहरादून, उत्तराखंड' },
}
const holder = 'श्रीमती हंसी देवी नेगी एवं विश्वेश्वर प्रसाद द्विवेदी (साझेदार)'
const address = {
  en: 'Shop 4, second floor, Shri Badrinath Commercial Complex, near the old clock tower bus stop, Burans Marg, Ward 17, Dehradun 248001',
  hi: 'दुकान 4, द्वितीय तल, श्री बद्रीनाथ व्यावसायिक परिसर, पुराने घंटाघर बस अड्डे के निकट, बुरांश मार्ग, वार्ड 17, देहरादून 248001',
}
const number = 'TL/DDN/2026-27/000123'
const key = keyFromSeed(new Uint8Array(32).fill(3))

/** What the code on every sample vouches for. */
export const samplePayload: Payload = {
  kind: 'certificate',
  number,
  tenant: 'uk.dehradun',
  service: 'trade-licence',
  holder,
  issuedOn: '2026-11-22' as Day,
  validTo: '2027-03-31' as Day,
  facts: 'AAAAAAAAAAAAAAAAAAAAAA',
}
const sampleUrl = verifyUrl('https://seva.uttarakhand.example', sign(samplePayload, key))

const facts = [
  { label: { en: 'Name of business', hi: 'व्यवसाय का नाम' }, value: 'Negi General Stores' },
  { label: { en: 'Address', hi: 'पता' }, value: address },
]
const service = { en: 'Trade licence', hi: 'व्यापार अनुज्ञप्ति' }

export const sampleReceipt: ReceiptData = {
  language: 'hi',
  issuer,
  title: { en: 'Trade licence fee receipt', hi: 'व्यापार अनुज्ञप्ति शुल्क रसीद' },
  number: 'RC/DDN/2026-27/0031846',
  receivedAt: new Date('2026-11-22T10:48:00Z'),
  receivedFrom: holder,
  paidBy: { en: 'UPI, bank reference 6326 0000 4417', hi: 'यूपीआई, बैंक संदर्भ 6326 0000 4417' },
  facts: [{ label: { en: 'Application', hi: 'आवेदन' }, value: 'TL-APP/DDN/2026-27/000456' }],
  lines: [
    { label: { en: 'Licence fee', hi: 'अनुज्ञप्ति शुल्क' }, amount: rupees(15000) },
    { label: { en: 'Late fee', hi: 'विलंब शुल्क' }, amount: rupees('1250.50') },
    { label: { en: 'Rebate', hi: 'छूट' }, amount: rupees(-169) },
  ],
  total: rupees('16081.50'),
  verifyUrl: sampleUrl,
}

export const sampleAcknowledgement: AcknowledgementData = {
  language: 'hi',
  issuer,
  service,
  number: 'TL-APP/DDN/2026-27/000456',
  applicant: holder,
  receivedOn: '2026-11-22' as Day,
  receivedBy: { en: 'Citizen service centre, counter 2', hi: 'नागरिक सेवा केंद्र, काउंटर 2' },
  dueBy: '2026-12-07' as Day,
  facts,
  documents: [
    { en: 'Identity proof of owner', hi: 'स्वामी का पहचान पत्र' },
    { en: 'Address proof', hi: 'पते का प्रमाण' },
    { en: 'Photograph of the shop front', hi: 'दुकान के अग्रभाग का चित्र' },
  ],
  nextSteps: [
    {
      en: 'An officer checks your documents. If something is missing, we send you a message.',
      hi: 'अधिकारी आपके दस्तावेज़ जाँचेंगे। कुछ कमी होने पर आपको संदेश भेजा जाएगा।',
    },
    {
      en: 'When the licence is approved, you pay the fee on-line or at the counter.',
      hi: 'अनुज्ञप्ति स्वीकृत होने पर शुल्क ऑनलाइन या काउंटर पर जमा करें।',
    },
  ],
  verifyUrl: sampleUrl,
}

export const sampleCertificate: CertificateData = {
  language: 'hi',
  issuer,
  title: { en: 'Licence to trade', hi: 'व्यापार अनुज्ञप्ति' },
  under: {
    en: 'Under the municipal by-laws for trade licences',
    hi: 'व्यापार अनुज्ञप्ति संबंधी नगरपालिका उपविधियों के अंतर्गत',
  },
  number,
  numberLabel: { en: 'Licence number', hi: 'अनुज्ञप्ति संख्या' },
  body: {
    en: 'This is to certify that {holder} is licensed to carry on the trade described below.\n\nThe licence holds for the place and the period stated.',
    hi: 'प्रमाणित किया जाता है कि {holder} को नीचे वर्णित व्यापार करने की अनुज्ञप्ति दी जाती है।\n\nयह अनुज्ञप्ति नीचे दिए गए स्थान तथा अवधि के लिए मान्य है।',
  },
  values: { holder },
  facts,
  issuedOn: '2026-11-22' as Day,
  validFrom: '2026-04-01' as Day,
  validTo: '2027-03-31' as Day,
  conditions: [
    {
      en: 'Display this licence where customers can see it.',
      hi: 'अनुज्ञप्ति ऐसे स्थान पर लगाएँ जहाँ ग्राहक उसे देख सकें।',
    },
    {
      en: 'Renew it before it expires; a late fee applies afterwards.',
      hi: 'अवधि समाप्त होने से पहले नवीनीकरण कराएँ; उसके बाद विलंब शुल्क लगेगा।',
    },
    {
      en: 'Do not encroach upon the road, footpath or drain.',
      hi: 'सड़क, फुटपाथ या नाली पर अतिक्रमण न करें।',
    },
  ],
  signatory: {
    name: { en: 'Lata Rawat', hi: 'लता रावत' },
    designation: { en: 'Municipal Commissioner', hi: 'नगर आयुक्त' },
  },
  verifyUrl: sampleUrl,
}

export const sampleApplication: ApplicationSummary = {
  language: 'hi',
  issuer,
  service,
  number: 'TL-APP/DDN/2026-27/000456',
  submittedOn: '2026-11-22' as Day,
  sections: ['व्यवसाय', 'व्यापार इकाइयाँ', 'स्वामी', 'पता'].map((title) => ({
    title,
    rows: Array.from({ length: 12 }, (_, index) => ({
      label: `विवरण ${index + 1}`,
      value: index % 4 === 3 ? address.hi : 'Negi General Stores',
    })),
  })),
  documents: ['स्वामी का पहचान पत्र', 'पते का प्रमाण'],
  declaration: 'मैं घोषणा करता/करती हूँ कि ऊपर दी गई जानकारी सत्य है।',
}
