import type { LocalText } from '@/lib/platform/language/language'

/** What is answered to somebody who writes. Placeholders: {town} {options} {question} {number} {type} {due} {state} {link}. */
export const replies = {
  town: {
    en: 'Which town is it about? Write its name. Photographs: please send them after that.',
    hi: 'यह किस शहर की बात है? उसका नाम लिखें। फ़ोटो उसके बाद भेजें।',
  },
  what: {
    en: 'Tell us in a few words what is wrong, for example: garbage not collected.',
    hi: 'थोड़े शब्दों में बताएँ कि क्या समस्या है, जैसे: कूड़ा नहीं उठा।',
  },
  type: {
    en: 'What is it about? Answer with a number, or say it in other words:\n{options}',
    hi: 'यह किस बारे में है? संख्या लिखें, या दूसरे शब्दों में बताएँ:\n{options}',
  },
  place: {
    en: 'Where in {town} is it? Write the ward or the locality, or send the location.',
    hi: 'यह {town} में कहाँ है? वार्ड या मोहल्ला लिखें, या लोकेशन भेजें।',
  },
  placeAgain: {
    en: 'We do not know that place in {town}. Write the number of the ward, or a landmark by which our staff will find it.',
    hi: '{town} में यह जगह नहीं मिली। वार्ड की संख्या लिखें, या कोई पहचान जिससे हमारे कर्मचारी पहुँच सकें।',
  },
  answer: { en: '{question}\n{options}', hi: '{question}\n{options}' },
  lodged: {
    en: '{town}: your complaint {number} ({type}) is received. It is due by {due}. Follow it: {link} Or write: status {number}',
    hi: '{town}: आपकी शिकायत {number} ({type}) मिल गई है। निपटारा {due} तक होगा। देखें: {link} या लिखें: status {number}',
  },
  standing: {
    en: '{number} ({type}): {state}. Due by {due}. {link}',
    hi: '{number} ({type}): {state}। निपटारा {due} तक। {link}',
  },
  ended: { en: '{number} ({type}): {state}. {link}', hi: '{number} ({type}): {state}। {link}' },
  unknown: {
    en: 'We know of no complaint {number}. Please look at the number again.',
    hi: '{number} संख्या की कोई शिकायत नहीं मिली। कृपया संख्या फिर देखें।',
  },
  photosAdded: {
    en: 'Your photographs were added to {number}.',
    hi: 'आपकी फ़ोटो {number} में जोड़ दी गई हैं।',
  },
  forgotten: {
    en: 'It is forgotten. Write again whenever something is wrong.',
    hi: 'इसे हटा दिया गया। जब भी कोई समस्या हो, फिर लिखें।',
  },
  mobileNeeded: {
    en: 'This kind of complaint needs an Indian mobile number. Please report it here: {link}',
    hi: 'ऐसी शिकायत के लिए भारतीय मोबाइल नंबर चाहिए। कृपया यहाँ दर्ज करें: {link}',
  },
} satisfies Record<string, LocalText>

/** Which answer it is. */
export type Reply = keyof typeof replies
