import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

const everywhere: ServiceDefinition['messages'][number]['channels'] = ['SMS', 'EMAIL', 'IN_APP']

/** What applicants are told, and when. */
export const messages: ServiceDefinition['messages'] = [
  {
    on: 'APPLY',
    audience: 'applicant',
    channels: everywhere,
    title: { en: 'Application received', hi: 'आवेदन मिला' },
    text: {
      en: '{ulb}: your dog licence application {number} is received. We will decide by {due}. Track: {link}',
      hi: '{ulb}: आपका पालतू कुत्ते के लाइसेंस का आवेदन {number} मिल गया है। निर्णय {due} तक होगा। स्थिति देखें: {link}',
    },
  },
  {
    on: 'APPROVE',
    audience: 'applicant',
    channels: everywhere,
    title: { en: 'Approved: pay the fee', hi: 'स्वीकृत: शुल्क भरें' },
    text: {
      en: '{ulb}: your application {number} is approved. Pay {amount} to get the licence: {link}',
      hi: '{ulb}: आपका आवेदन {number} स्वीकृत है। लाइसेंस पाने के लिए {amount} भरें: {link}',
    },
  },
  {
    on: 'REJECT',
    audience: 'applicant',
    channels: everywhere,
    title: { en: 'Application rejected', hi: 'आवेदन अस्वीकृत' },
    text: {
      en: '{ulb}: your application {number} was rejected: {reasons}. You may apply again or appeal. {link}',
      hi: '{ulb}: आपका आवेदन {number} अस्वीकृत हुआ: {reasons}। आप फिर आवेदन या अपील कर सकते हैं। {link}',
    },
  },
  {
    on: 'PAY',
    audience: 'applicant',
    channels: everywhere,
    title: { en: 'Licence issued', hi: 'लाइसेंस जारी' },
    text: {
      en: '{ulb}: the fee for {number} is received and licence {licence} is issued. Download: {link}',
      hi: '{ulb}: {number} का शुल्क मिला और लाइसेंस {licence} जारी हुआ। डाउनलोड करें: {link}',
    },
  },
  {
    on: 'UNDOPAYMENT',
    audience: 'applicant',
    channels: everywhere,
    title: { en: 'Fee due again', hi: 'शुल्क फिर से बाकी' },
    text: {
      en: '{ulb}: the payment for {number} did not hold, and licence {licence} is suspended. Pay {amount} and it stands again: {link}',
      hi: '{ulb}: {number} का भुगतान मान्य नहीं रहा और लाइसेंस {licence} निलंबित है। {amount} भरने पर वह फिर प्रभावी होगा: {link}',
    },
  },
  {
    on: 'CANCEL',
    audience: 'applicant',
    channels: everywhere,
    title: { en: 'Licence cancelled', hi: 'लाइसेंस निरस्त' },
    text: {
      en: '{ulb}: dog licence {licence} was cancelled: {reasons}.',
      hi: '{ulb}: पालतू कुत्ते का लाइसेंस {licence} निरस्त किया गया: {reasons}।',
    },
  },
]
