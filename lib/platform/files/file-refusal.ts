/** Why an upload is not taken. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'type-not-accepted'
  | 'content-mismatch'
  | 'too-many-pixels'
  | 'encrypted-pdf'
  | 'active-content'
  | 'malware-test-file'
  | 'damaged'

/** Ends an inspection; `inspectUpload` turns it into its answer. */
export class FileRefused extends Error {
  constructor(readonly code: FileRefusal) {
    super(`File refused: ${code}`)
    this.name = 'FileRefused'
  }
}

/** What to tell the person who chose the file. */
export const fileRefusals: Record<FileRefusal, { en: string; hi: string }> = {
  empty: {
    en: 'The file is empty. Choose another one.',
    hi: 'फ़ाइल खाली है। कोई दूसरी फ़ाइल चुनें।',
  },
  'too-large': {
    en: 'The file is too large. Choose a smaller one, or take the photo at a lower quality.',
    hi: 'फ़ाइल बहुत बड़ी है। छोटी फ़ाइल चुनें या कम गुणवत्ता पर फ़ोटो लें।',
  },
  'type-not-accepted': {
    en: 'This kind of file is not accepted here. Use a photo (JPEG, PNG) or a PDF.',
    hi: 'इस प्रकार की फ़ाइल यहाँ स्वीकार नहीं की जाती। फ़ोटो (JPEG, PNG) या PDF दें।',
  },
  'content-mismatch': {
    en: 'The content of the file is not what its name says. Save it again as a photo or a PDF.',
    hi: 'फ़ाइल के अंदर वह नहीं है जो उसका नाम बताता है। उसे फ़ोटो या PDF के रूप में दोबारा सहेजें।',
  },
  'too-many-pixels': {
    en: 'The picture has too many pixels. Take the photo at a lower resolution.',
    hi: 'चित्र बहुत अधिक पिक्सेल का है। कम रिज़ॉल्यूशन पर फ़ोटो लें।',
  },
  'encrypted-pdf': {
    en: 'The PDF is locked with a password. Remove the password and upload it again.',
    hi: 'PDF पर पासवर्ड लगा है। पासवर्ड हटाकर दोबारा अपलोड करें।',
  },
  'active-content': {
    en: 'The PDF holds programs or attached files. Print it to a new PDF and upload that.',
    hi: 'PDF में प्रोग्राम या संलग्न फ़ाइलें हैं। उसे नए PDF के रूप में प्रिंट करके वही अपलोड करें।',
  },
  'malware-test-file': {
    en: 'The virus check stopped this file.',
    hi: 'वायरस जाँच में यह फ़ाइल रोक दी गई।',
  },
  damaged: {
    en: 'The file is damaged and cannot be read. Save it again or choose another one.',
    hi: 'फ़ाइल खराब है और पढ़ी नहीं जा सकती। उसे दोबारा सहेजें या दूसरी फ़ाइल चुनें।',
  },
}
