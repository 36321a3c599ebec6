import type { LocalText } from '@/lib/platform/language/language'

type Message = { title: LocalText; text: LocalText }

/**
 * What whoever complained and whoever follows hear of a step. Placeholders: {ulb} {number} {type} {due} {reasons}
 * {remark} {link}.
 */
export const messages: Readonly<Record<string, Message>> = {
  APPLY: {
    title: { en: 'Complaint received', hi: 'शिकायत मिली' },
    text: {
      en: '{ulb}: your complaint {number} ({type}) is received. It is due by {due}. Follow it: {link}',
      hi: '{ulb}: आपकी शिकायत {number} ({type}) मिल गई है। निपटारा {due} तक होगा। देखें: {link}',
    },
  },
  ASSIGN: {
    title: { en: 'Somebody is on it', hi: 'काम सौंपा गया' },
    text: {
      en: '{ulb}: complaint {number} ({type}) was given to the field staff. Follow it: {link}',
      hi: '{ulb}: शिकायत {number} ({type}) क्षेत्रीय कर्मचारी को सौंपी गई है। देखें: {link}',
    },
  },
  REASSIGN: {
    title: { en: 'Sent to be given to others', hi: 'दूसरे को सौंपी जाएगी' },
    text: {
      en: '{ulb}: complaint {number} ({type}) will be given to somebody else. Follow it: {link}',
      hi: '{ulb}: शिकायत {number} ({type}) किसी और को सौंपी जाएगी। देखें: {link}',
    },
  },
  REJECT: {
    title: { en: 'Complaint rejected', hi: 'शिकायत अस्वीकृत' },
    text: {
      en: '{ulb}: complaint {number} ({type}) was rejected: {reasons}. You may appeal: {link}',
      hi: '{ulb}: शिकायत {number} ({type}) अस्वीकृत हुई: {reasons}। आप अपील कर सकते हैं: {link}',
    },
  },
  RESOLVE: {
    title: { en: 'Complaint resolved', hi: 'शिकायत का निपटारा हुआ' },
    text: {
      en: '{ulb}: complaint {number} ({type}) is resolved. Tell us how it went, or open it again: {link}',
      hi: '{ulb}: शिकायत {number} ({type}) का निपटारा हो गया है। बताएँ कैसा रहा, या फिर खोलें: {link}',
    },
  },
  REOPEN: {
    title: { en: 'Complaint opened again', hi: 'शिकायत फिर खुली' },
    text: {
      en: '{ulb}: complaint {number} ({type}) is open again and due by {due}. Follow it: {link}',
      hi: '{ulb}: शिकायत {number} ({type}) फिर खुल गई है, निपटारा {due} तक होगा। देखें: {link}',
    },
  },
  COMMENT: {
    title: { en: 'News of a complaint', hi: 'शिकायत पर नई बात' },
    text: {
      en: '{ulb}: there is news of complaint {number} ({type}): {remark} {link}',
      hi: '{ulb}: शिकायत {number} ({type}) पर नई बात: {remark} {link}',
    },
  },
  MERGE: {
    title: { en: 'Joined with an earlier complaint', hi: 'पहले की शिकायत में जोड़ी गई' },
    text: {
      en: '{ulb}: complaint {number} ({type}) was joined with one that was there already. Follow it: {link}',
      hi: '{ulb}: शिकायत {number} ({type}) पहले से दर्ज शिकायत में जोड़ दी गई है। देखें: {link}',
    },
  },
}
