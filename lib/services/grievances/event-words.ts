import type { LocalText } from '@/lib/platform/language/language'

const moves: Readonly<Record<string, LocalText>> = {
  APPLY: { en: 'Reported', hi: 'शिकायत दर्ज हुई' },
  ASSIGN: { en: 'Given to the field staff', hi: 'क्षेत्रीय कर्मचारी को सौंपी गई' },
  REASSIGN: { en: 'Sent back to be given to others', hi: 'दूसरे को सौंपने के लिए लौटाई गई' },
  REJECT: { en: 'Rejected', hi: 'अस्वीकृत हुई' },
  RESOLVE: { en: 'Resolved', hi: 'निपटारा हुआ' },
  REOPEN: { en: 'Opened again', hi: 'फिर खोली गई' },
  APPEAL: { en: 'Appealed to a senior officer', hi: 'वरिष्ठ अधिकारी से अपील हुई' },
  RATE: { en: 'Closed by whoever reported it', hi: 'शिकायत करने वाले ने बंद की' },
}

const kinds: Readonly<Record<string, LocalText>> = {
  COMMENT: { en: 'News', hi: 'नई बात' },
  NOTE: { en: 'Note', hi: 'टिप्पणी' },
  VISIT: { en: 'The place was visited', hi: 'मौके पर जाकर देखा गया' },
  ESCALATION: {
    en: 'Raised to a senior officer, being late',
    hi: 'देर होने से वरिष्ठ अधिकारी तक पहुँची',
  },
  MERGE: { en: 'Another complaint was joined with this one', hi: 'दूसरी शिकायत इसमें जोड़ी गई' },
  PHOTO: { en: 'Photographs were added', hi: 'फ़ोटो जोड़े गए' },
}

type Event = {
  kind: string
  action: string
  from: string
  role: string
  /** Rejected as one that was reported already. */
  joined: boolean
}

/** What happened, in plain words: "Given to the field staff". */
export function eventWords({ kind, action, from, role, joined }: Event): LocalText {
  if (action === 'REJECT' && joined) return merged
  if (kind === 'COMMENT' && role === 'CITIZEN') return comment
  const what = action === 'REOPEN' && from === 'REJECTED' ? 'APPEAL' : action
  const words = kind === 'STEP' ? moves[what] : kinds[kind]
  return words ?? { en: action, hi: action }
}

const comment = { en: 'Comment of whoever reported it', hi: 'शिकायत करने वाले की टिप्पणी' }
const merged = { en: 'Joined with another complaint', hi: 'दूसरी शिकायत में जोड़ी गई' }
