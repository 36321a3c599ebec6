import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

/** The states of ptr in the words of the desk and of the citizen. */
export const states: ServiceDefinition['states'] = {
  APPLIED: {
    queue: { en: 'Check papers', hi: 'कागज़ात जाँचें' },
    citizen: { en: 'An officer is checking your papers', hi: 'एक अधिकारी आपके कागज़ात जाँच रहा है' },
    next: {
      en: 'Then the approving officer decides.',
      hi: 'इसके बाद स्वीकृतिकर्ता अधिकारी निर्णय लेगा।',
    },
  },
  DOCVERIFIED: {
    queue: { en: 'Decide', hi: 'निर्णय लें' },
    citizen: {
      en: 'The approving officer is deciding',
      hi: 'स्वीकृतिकर्ता अधिकारी निर्णय ले रहा है',
    },
    next: {
      en: 'If it is approved you will get a link to pay the fee.',
      hi: 'स्वीकृत होने पर आपको शुल्क भरने का लिंक मिलेगा।',
    },
  },
  APPROVED: {
    queue: { en: 'Fee due', hi: 'शुल्क बाकी' },
    citizen: {
      en: 'Approved: pay the fee to get the licence',
      hi: 'स्वीकृत: लाइसेंस पाने के लिए शुल्क भरें',
    },
    next: {
      en: 'The licence is issued as soon as the fee is paid.',
      hi: 'शुल्क मिलते ही लाइसेंस जारी हो जाएगा।',
    },
  },
  REJECTED: {
    queue: { en: 'Rejected', hi: 'अस्वीकृत' },
    citizen: { en: 'Your application was rejected', hi: 'आपका आवेदन अस्वीकृत हुआ' },
    next: {
      en: 'You may apply again, or appeal to the Commissioner or Executive Officer.',
      hi: 'आप फिर आवेदन कर सकते हैं, या नगर आयुक्त अथवा अधिशासी अधिकारी के पास अपील कर सकते हैं।',
    },
  },
  REGISTRATIONCOMPLETED: {
    queue: { en: 'Licensed', hi: 'लाइसेंस जारी' },
    citizen: { en: 'Your dog has its licence', hi: 'आपके कुत्ते का लाइसेंस जारी हो गया है' },
  },
  CANCELLED: {
    queue: { en: 'Cancelled', hi: 'निरस्त' },
    citizen: { en: 'The licence was cancelled', hi: 'लाइसेंस निरस्त किया गया' },
  },
}

/** The actions of ptr as buttons and as history. */
export const actions: ServiceDefinition['actions'] = {
  APPLY: {
    kind: 'submit',
    label: { en: 'Apply', hi: 'आवेदन करें' },
    done: { en: 'Applied', hi: 'आवेदन हुआ' },
  },
  VERIFY: {
    kind: 'forward',
    label: { en: 'Send for decision', hi: 'निर्णय के लिए भेजें' },
    done: { en: 'Papers accepted', hi: 'कागज़ात स्वीकार' },
  },
  APPROVE: {
    kind: 'approve',
    label: { en: 'Approve', hi: 'स्वीकृत करें' },
    done: { en: 'Approved', hi: 'स्वीकृत' },
  },
  REJECT: {
    kind: 'reject',
    needs: ['reasons'],
    label: { en: 'Reject', hi: 'अस्वीकार करें' },
    done: { en: 'Rejected', hi: 'अस्वीकृत' },
  },
  PAY: {
    kind: 'pay',
    label: { en: 'Pay', hi: 'भुगतान करें' },
    done: { en: 'Fee paid, licence issued', hi: 'शुल्क मिला, लाइसेंस जारी' },
  },
  UNDOPAYMENT: {
    kind: 'unpay',
    label: { en: 'Take the payment back', hi: 'भुगतान वापस लें' },
    done: { en: 'Payment undone, licence suspended', hi: 'भुगतान वापस हुआ, लाइसेंस निलंबित' },
  },
  'APPROVED.CANCEL': {
    kind: 'cancel',
    needs: ['reasons', 'comment'],
    label: { en: 'Close without a fee', hi: 'शुल्क के बिना बंद करें' },
    done: { en: 'Closed, the fee was not paid', hi: 'बंद, शुल्क नहीं मिला' },
  },
  CANCEL: {
    kind: 'cancel',
    needs: ['reasons', 'comment'],
    label: { en: 'Cancel the licence', hi: 'लाइसेंस निरस्त करें' },
    done: { en: 'Licence cancelled', hi: 'लाइसेंस निरस्त' },
  },
}

/** The steps a citizen sees. */
export const stages: ServiceDefinition['stages'] = [
  { name: { en: 'Papers checked', hi: 'कागज़ात की जाँच' }, states: ['APPLIED'] },
  { name: { en: 'Decision', hi: 'निर्णय' }, states: ['DOCVERIFIED', 'REJECTED'] },
  { name: { en: 'Fee', hi: 'शुल्क' }, states: ['APPROVED'] },
  { name: { en: 'Licence', hi: 'लाइसेंस' }, states: ['REGISTRATIONCOMPLETED', 'CANCELLED'] },
]
