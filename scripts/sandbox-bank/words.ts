const english = {
  title: 'Practice payment (sandbox)',
  banner:
    'This is a practice page. No money moves. Do not enter card or bank details anywhere here.',
  heading: (amount: string) => `Pay ${amount} (practice)`,
  amount: 'Amount',
  purpose: 'For',
  reference: 'Reference',
  payer: 'Payer',
  method: 'How would you pay?',
  upi: 'UPI',
  card: 'Card',
  netbanking: 'Net banking',
  outcome: 'What should happen?',
  pay: ['Payment succeeds', 'The notice to the seller goes at once.'],
  fail: ['Payment fails', 'You return and can try again.'],
  'pay-late': ['Succeeds, notice goes late', 'You return at once; the notice follows later.'],
  'pay-twice': ['Succeeds, notice goes twice', 'The same notices are sent two times.'],
  'pay-out-of-order': [
    'Fails, then succeeds, notices in reverse',
    'The notice of the failure arrives last.',
  ],
  'pay-never': ['Succeeds, notice never goes', 'The seller must ask for the status.'],
  continue: 'Continue',
  leave: 'Return without paying',
  error: 'Choose a way to pay and what should happen.',
  paidHeading: 'This practice payment is made',
  failedHeading: 'This practice payment failed',
  returnHint: 'Return to the website you came from. It shows you the result.',
  return: 'Return to the website',
  expiredHeading: 'The time for this payment is over',
  unknownHeading: 'There is no such payment',
  startAgain: 'Go back to the website you came from and start the payment again.',
  otherLanguage: 'हिन्दी',
}

export type Words = typeof english

const hindi: Words = {
  title: 'अभ्यास भुगतान (सैंडबॉक्स)',
  banner: 'यह अभ्यास पृष्ठ है। कोई पैसा नहीं कटेगा। यहाँ कहीं भी कार्ड या बैंक की जानकारी न दें।',
  heading: (amount) => `${amount} का भुगतान करें (अभ्यास)`,
  amount: 'राशि',
  purpose: 'किसके लिए',
  reference: 'संदर्भ संख्या',
  payer: 'भुगतान करने वाले',
  method: 'आप भुगतान कैसे करेंगे?',
  upi: 'यूपीआई (UPI)',
  card: 'कार्ड',
  netbanking: 'नेट बैंकिंग',
  outcome: 'क्या होना चाहिए?',
  pay: ['भुगतान सफल हो', 'विक्रेता को सूचना तुरंत जाएगी।'],
  fail: ['भुगतान असफल हो', 'आप लौटकर दोबारा कोशिश कर सकते हैं।'],
  'pay-late': ['सफल हो, सूचना देर से जाए', 'आप तुरंत लौटेंगे; सूचना बाद में जाएगी।'],
  'pay-twice': ['सफल हो, सूचना दो बार जाए', 'वही सूचनाएँ दो बार भेजी जाएँगी।'],
  'pay-out-of-order': ['पहले असफल, फिर सफल, सूचनाएँ उलटे क्रम में', 'असफलता की सूचना सबसे अंत में पहुँचेगी।'],
  'pay-never': ['सफल हो, सूचना कभी न जाए', 'विक्रेता को स्थिति स्वयं पूछनी होगी।'],
  continue: 'आगे बढ़ें',
  leave: 'बिना भुगतान किए लौटें',
  error: 'भुगतान का तरीका और परिणाम चुनें।',
  paidHeading: 'अभ्यास भुगतान हो गया है',
  failedHeading: 'अभ्यास भुगतान असफल रहा',
  returnHint: 'जिस वेबसाइट से आप आए थे, उस पर लौटें। परिणाम वहीं दिखेगा।',
  return: 'वेबसाइट पर लौटें',
  expiredHeading: 'इस भुगतान का समय समाप्त हो गया है',
  unknownHeading: 'ऐसा कोई भुगतान नहीं है',
  startAgain: 'जिस वेबसाइट से आप आए थे, उस पर लौटकर भुगतान फिर से शुरू करें।',
  otherLanguage: 'English',
}

export type Language = 'en' | 'hi'

/** Hindi for `hi`, English for anything else. */
export function languageOf(text: string | null): Language {
  return text?.toLowerCase().startsWith('hi') ? 'hi' : 'en'
}

export function wordsIn(language: Language): Words {
  return language === 'hi' ? hindi : english
}
