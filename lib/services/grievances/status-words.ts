import type { LocalText } from '@/lib/platform/language/language'

type StateWords = {
  /** Where it stands, told to whoever waits. */
  is: LocalText
  /** What happens next. */
  next: LocalText
}

/** The states of a complaint in plain words. */
const states: Readonly<Record<string, StateWords>> = {
  PENDINGFORASSIGNMENT: {
    is: { en: 'Received', hi: 'मिल गई है' },
    next: {
      en: 'The office gives it to the staff who can put it right.',
      hi: 'कार्यालय इसे उस कर्मचारी को सौंपेगा जो इसे ठीक कर सकता है।',
    },
  },
  PENDINGFORREASSIGNMENT: {
    is: { en: 'Being given to others', hi: 'दूसरे को सौंपी जा रही है' },
    next: {
      en: 'The office gives it to other staff.',
      hi: 'कार्यालय इसे दूसरे कर्मचारी को सौंपेगा।',
    },
  },
  PENDINGATLME: {
    is: { en: 'Work in hand', hi: 'काम चल रहा है' },
    next: {
      en: 'The field staff put it right and report with a photograph.',
      hi: 'क्षेत्रीय कर्मचारी इसे ठीक करेंगे और फ़ोटो के साथ बताएँगे।',
    },
  },
  RESOLVED: {
    is: { en: 'Resolved', hi: 'निपटारा हुआ' },
    next: {
      en: 'Whoever reported it can say how it went, or open it again.',
      hi: 'जिसने शिकायत की वह बता सकता है कि काम कैसा रहा, या इसे फिर खोल सकता है।',
    },
  },
  REJECTED: {
    is: { en: 'Rejected', hi: 'अस्वीकृत' },
    next: {
      en: 'Whoever reported it can appeal to a senior officer.',
      hi: 'जिसने शिकायत की वह वरिष्ठ अधिकारी से अपील कर सकता है।',
    },
  },
  CLOSEDAFTERRESOLUTION: {
    is: { en: 'Resolved and closed', hi: 'निपटारे के बाद बंद' },
    next: { en: 'Nothing more happens.', hi: 'आगे कुछ नहीं होना है।' },
  },
  CLOSEDAFTERREJECTION: {
    is: { en: 'Rejected and closed', hi: 'अस्वीकृति के बाद बंद' },
    next: { en: 'Nothing more happens.', hi: 'आगे कुछ नहीं होना है।' },
  },
}

const joined: StateWords = {
  is: { en: 'Joined with another complaint', hi: 'दूसरी शिकायत में जोड़ी गई' },
  next: {
    en: 'The complaint it was joined with goes on for both.',
    hi: 'जिस शिकायत में यह जोड़ी गई, वही दोनों के लिए आगे चलेगी।',
  },
}

const onAppeal: StateWords = {
  is: { en: 'On appeal', hi: 'अपील में' },
  next: {
    en: 'A senior officer looks at it anew.',
    hi: 'वरिष्ठ अधिकारी इसे नए सिरे से देखेंगे।',
  },
}

type Standing = { state: string; mergedInto: string | null; appealed?: boolean }

/** Where a complaint stands and what happens next, in plain words. */
export const statusWords = ({ state, mergedInto, appealed }: Standing): StateWords => {
  if (mergedInto) return joined
  if (appealed && state === 'PENDINGFORASSIGNMENT') return onAppeal
  return states[state] ?? { is: { en: state, hi: state }, next: { en: '', hi: '' } }
}
