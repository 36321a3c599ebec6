import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

const rejecting = { actions: ['REJECT'] }

/** Reasons an officer chooses from; the citizen reads them. */
export const reasons: ServiceDefinition['reasons'] = [
  {
    code: 'paper-unclear',
    ...rejecting,
    text: { en: 'A paper cannot be read', hi: 'एक कागज़ पढ़ा नहीं जा रहा' },
  },
  {
    code: 'paper-wrong',
    ...rejecting,
    text: {
      en: 'A paper is not the one that was asked for',
      hi: 'लगाया गया कागज़ वह नहीं है जो माँगा गया था',
    },
  },
  {
    code: 'vaccination-lapsed',
    ...rejecting,
    text: { en: 'The vaccination has lapsed', hi: 'टीके की अवधि समाप्त हो चुकी है' },
  },
  {
    code: 'not-this-breed',
    ...rejecting,
    text: {
      en: 'The photograph shows a dog of another breed',
      hi: 'फ़ोटो में किसी दूसरी नस्ल का कुत्ता दिख रहा है',
    },
  },
  {
    code: 'registered-already',
    ...rejecting,
    text: { en: 'This dog has a licence already', hi: 'इस कुत्ते का लाइसेंस पहले से है' },
  },
  {
    code: 'outside-limits',
    ...rejecting,
    text: {
      en: 'The dog is kept outside the limits of the town',
      hi: 'कुत्ता नगर की सीमा से बाहर रहता है',
    },
  },
  {
    code: 'fee-not-paid',
    actions: ['CANCEL'],
    text: { en: 'The fee was not paid after all', hi: 'शुल्क का भुगतान अंततः नहीं हुआ' },
  },
  {
    code: 'kept-no-more',
    actions: ['CANCEL'],
    text: {
      en: 'The dog died or is kept here no more',
      hi: 'कुत्ता नहीं रहा या अब यहाँ नहीं रखा जाता',
    },
  },
  {
    code: 'false-statement',
    actions: ['CANCEL'],
    text: { en: 'A statement in the application was false', hi: 'आवेदन का एक कथन असत्य था' },
  },
]
