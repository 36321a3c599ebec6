import type { LocalText } from '@/lib/platform/language/language'

/** What is answered to somebody who writes. Placeholders: {town} {options} {question} {number} {type} {due} {state} {link} {files}. */
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
  commented: {
    en: 'Your message was added to {number}. {link}',
    hi: 'आपका संदेश {number} में जोड़ दिया गया है। {link}',
  },
  voice: {
    en: 'We cannot listen to voice messages. Please write in a few words what is wrong and where.',
    hi: 'हम आवाज़ का संदेश नहीं सुन सकते। कृपया थोड़े शब्दों में लिखें कि क्या समस्या है और कहाँ।',
  },
  pleaseWrite: {
    en: 'We cannot read that. Please write in a few words what is wrong and where; photographs are welcome.',
    hi: 'हम इसे नहीं पढ़ सकते। कृपया थोड़े शब्दों में लिखें कि क्या समस्या है और कहाँ; फ़ोटो भी भेज सकते हैं।',
  },
  edited: {
    en: 'You changed a message. We have it as it was at first. Please write what is different as a new message.',
    hi: 'आपने संदेश बदला है। हमारे पास वह पहले जैसा ही है। जो बदला है, उसे नए संदेश में लिखें।',
  },
  deleted: {
    en: 'You deleted a message. What it said still counts here. Write "cancel" to begin again.',
    hi: 'आपने एक संदेश हटाया है। उसकी बात यहाँ बनी हुई है। फिर से शुरू करने के लिए "रद्द" लिखें।',
  },
  switched: {
    en: 'We now write to you in English. Tell us in a few words what is wrong.',
    hi: 'अब हम आपको हिन्दी में लिखेंगे। थोड़े शब्दों में बताएँ कि क्या समस्या है।',
  },
  leftOut: {
    en: 'Could not be kept: {files}. We keep up to five photographs; please send what is missing again as photographs.',
    hi: 'ये नहीं रखे जा सके: {files}। हम पाँच तक फ़ोटो रखते हैं; जो छूटा है उसे फ़ोटो के रूप में फिर भेजें।',
  },
  mobileNeeded: {
    en: 'This kind of complaint needs an Indian mobile number. Please report it here: {link}',
    hi: 'ऐसी शिकायत के लिए भारतीय मोबाइल नंबर चाहिए। कृपया यहाँ दर्ज करें: {link}',
  },
} satisfies Record<string, LocalText>

/** Which answer it is. */
export type Reply = keyof typeof replies
