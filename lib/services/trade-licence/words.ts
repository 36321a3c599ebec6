import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'

/** The states of NewTL in the words of the desk and of the citizen. */
export const states: ServiceDefinition['states'] = {
  INITIATED: {
    queue: { en: 'Begun', hi: 'आरंभ' },
    citizen: { en: 'Your application is being entered', hi: 'आपका आवेदन दर्ज किया जा रहा है' },
  },
  APPLIED: {
    queue: { en: 'Check papers', hi: 'कागज़ात जाँचें' },
    citizen: { en: 'An officer is checking your papers', hi: 'एक अधिकारी आपके कागज़ात जाँच रहा है' },
    next: { en: 'Then an inspector visits the premises.', hi: 'इसके बाद एक निरीक्षक परिसर पर आएगा।' },
  },
  FIELDINSPECTION: {
    queue: { en: 'Field visit', hi: 'स्थल निरीक्षण' },
    citizen: { en: 'An inspector will visit the premises', hi: 'एक निरीक्षक परिसर पर आएगा' },
    next: {
      en: 'Keep the original papers at the premises. Then the approving officer decides.',
      hi: 'मूल कागज़ात परिसर पर रखें। इसके बाद स्वीकृतिकर्ता अधिकारी निर्णय लेगा।',
    },
  },
  CITIZENACTIONREQUIRED: {
    queue: { en: 'With the applicant', hi: 'आवेदक के पास' },
    citizen: { en: 'We need something from you', hi: 'हमें आपसे कुछ चाहिए' },
    next: {
      en: 'Put right what is asked, and the inspector goes on.',
      hi: 'जो माँगा गया है उसे ठीक करें, फिर निरीक्षक आगे बढ़ेगा।',
    },
  },
  PENDINGAPPROVAL: {
    queue: { en: 'Decide', hi: 'निर्णय लें' },
    citizen: { en: 'The approving officer is deciding', hi: 'स्वीकृतिकर्ता अधिकारी निर्णय ले रहा है' },
    next: {
      en: 'If it is approved you will get a link to pay the fee.',
      hi: 'स्वीकृत होने पर आपको शुल्क भरने का लिंक मिलेगा।',
    },
  },
  PENDINGPAYMENT: {
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
  APPROVED: {
    queue: { en: 'Licensed', hi: 'लाइसेंस जारी' },
    citizen: { en: 'Your licence has been issued', hi: 'आपका लाइसेंस जारी हो गया है' },
  },
  REJECTED: {
    queue: { en: 'Rejected', hi: 'अस्वीकृत' },
    citizen: { en: 'Your application was rejected', hi: 'आपका आवेदन अस्वीकृत हुआ' },
    next: {
      en: 'You may apply again, or appeal to the Commissioner or Executive Officer.',
      hi: 'आप फिर आवेदन कर सकते हैं, या नगर आयुक्त अथवा अधिशासी अधिकारी के पास अपील कर सकते हैं।',
    },
  },
  CANCELLED: {
    queue: { en: 'Cancelled', hi: 'निरस्त' },
    citizen: { en: 'Your licence was cancelled', hi: 'आपका लाइसेंस निरस्त किया गया' },
  },
  EXPIRED: {
    queue: { en: 'Expired', hi: 'अवधि समाप्त' },
    citizen: { en: 'Your licence has expired', hi: 'आपके लाइसेंस की अवधि समाप्त हो गई' },
  },
}

/** The actions of NewTL as buttons and as history. */
export const actions: ServiceDefinition['actions'] = {
  INITIATE: {
    kind: 'submit',
    label: { en: 'Begin', hi: 'आरंभ करें' },
    done: { en: 'Begun', hi: 'आरंभ हुआ' },
  },
  APPLY: {
    kind: 'submit',
    label: { en: 'Apply', hi: 'आवेदन करें' },
    done: { en: 'Applied', hi: 'आवेदन हुआ' },
  },
  'APPLIED.FORWARD': {
    kind: 'forward',
    label: { en: 'Send for field visit', hi: 'स्थल निरीक्षण को भेजें' },
    done: { en: 'Papers accepted', hi: 'कागज़ात स्वीकार' },
  },
  'FIELDINSPECTION.FORWARD': {
    kind: 'forward',
    needs: ['findings'],
    label: { en: 'Send for decision', hi: 'निर्णय के लिए भेजें' },
    done: { en: 'Premises inspected', hi: 'परिसर का निरीक्षण हुआ' },
  },
  'CITIZENACTIONREQUIRED.FORWARD': {
    kind: 'correct',
    label: { en: 'Send the corrections', hi: 'सुधार भेजें' },
    done: { en: 'Corrected by the applicant', hi: 'आवेदक ने सुधार किया' },
  },
  RESUBMIT: {
    kind: 'correct',
    label: { en: 'Record the corrections', hi: 'सुधार दर्ज करें' },
    done: { en: 'Corrected at the counter', hi: 'काउंटर पर सुधार हुआ' },
  },
  SENDBACKTOCITIZEN: {
    kind: 'send-back',
    needs: ['reasons'],
    label: { en: 'Ask the applicant', hi: 'आवेदक से पूछें' },
    done: { en: 'Sent back to the applicant', hi: 'आवेदक को लौटाया' },
  },
  SENDBACK: {
    kind: 'return',
    needs: ['comment'],
    label: { en: 'Return to the previous officer', hi: 'पिछले अधिकारी को लौटाएँ' },
    done: { en: 'Returned', hi: 'लौटाया' },
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
  ADHOC: {
    kind: 'adjust',
    needs: ['comment'],
    label: { en: 'Propose a penalty or rebate', hi: 'शास्ति या छूट प्रस्तावित करें' },
    done: { en: 'Change of the fee proposed', hi: 'शुल्क में बदलाव प्रस्तावित' },
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
  'PENDINGPAYMENT.CANCEL': {
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
  EXPIRE: {
    kind: 'system',
    label: { en: 'Expire', hi: 'समाप्त करें' },
    done: { en: 'Licence expired', hi: 'लाइसेंस की अवधि समाप्त' },
  },
}

/** The steps a citizen sees. */
export const stages: ServiceDefinition['stages'] = [
  { name: { en: 'Applied', hi: 'आवेदन' }, states: ['INITIATED'] },
  { name: { en: 'Papers checked', hi: 'कागज़ात की जाँच' }, states: ['APPLIED'] },
  {
    name: { en: 'Premises visited', hi: 'स्थल निरीक्षण' },
    states: ['FIELDINSPECTION', 'CITIZENACTIONREQUIRED'],
  },
  { name: { en: 'Decision', hi: 'निर्णय' }, states: ['PENDINGAPPROVAL', 'REJECTED'] },
  { name: { en: 'Fee', hi: 'शुल्क' }, states: ['PENDINGPAYMENT'] },
  { name: { en: 'Licence', hi: 'लाइसेंस' }, states: ['APPROVED', 'CANCELLED', 'EXPIRED'] },
]
