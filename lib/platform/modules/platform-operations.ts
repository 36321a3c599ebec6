import { issueApiKey } from '@/lib/platform/api-keys/issue-api-key'
import { listApiKeys } from '@/lib/platform/api-keys/list-api-keys'
import { revokeApiKey } from '@/lib/platform/api-keys/revoke-api-key'
import { answerCorrection } from '@/lib/platform/applications/answer-correction'
import { attachPaper } from '@/lib/platform/applications/attach-paper'
import { counterDrafts } from '@/lib/platform/applications/counter-drafts'
import { discardDraft } from '@/lib/platform/applications/discard-draft'
import { draftFee } from '@/lib/platform/applications/draft-fee'
import { estimateFee } from '@/lib/platform/applications/estimate-fee'
import { getDraft } from '@/lib/platform/applications/get-draft'
import { getLodged } from '@/lib/platform/applications/get-lodged'
import { getMyApplication } from '@/lib/platform/applications/get-my-application'
import { myApplications } from '@/lib/platform/applications/my-applications'
import { myBills } from '@/lib/platform/applications/my-bills'
import { myCertificates } from '@/lib/platform/applications/my-certificates'
import { myDrafts } from '@/lib/platform/applications/my-drafts'
import { myMessages } from '@/lib/platform/applications/my-messages'
import { myReceipts } from '@/lib/platform/applications/my-receipts'
import { removePaper } from '@/lib/platform/applications/remove-paper'
import { saveSection } from '@/lib/platform/applications/save-section'
import { saveWhole } from '@/lib/platform/applications/save-whole'
import { serveWalkIn } from '@/lib/platform/applications/serve-walk-in'
import { startDraft } from '@/lib/platform/applications/start-draft'
import { startWalkIn } from '@/lib/platform/applications/start-walk-in'
import { submitDraft } from '@/lib/platform/applications/submit-draft'
import { trackApplication } from '@/lib/platform/applications/track-application'
import { decideMeasurement } from '@/lib/platform/workflow/measuring/decide-measurement'
import { decideAdjustment } from '@/lib/platform/billing/adjustments/decide-adjustment'
import { listAdjustments } from '@/lib/platform/billing/adjustments/list-adjustments'
import { proposeAdjustment } from '@/lib/platform/billing/adjustments/propose-adjustment'
import { approveRefund } from '@/lib/platform/collection/approve-refund'
import { collectAtCounter } from '@/lib/platform/collection/collect-at-counter'
import { dayTakings } from '@/lib/platform/collection/day-takings'
import { findDues } from '@/lib/platform/collection/find-dues'
import { decideDispute } from '@/lib/platform/collection/disputes/decide-dispute'
import { listDisputes } from '@/lib/platform/collection/disputes/disputes'
import { recordDispute } from '@/lib/platform/collection/disputes/note-dispute'
import { getReceipt, listReceipts } from '@/lib/platform/collection/list-receipts'
import { listRefunds } from '@/lib/platform/collection/list-refunds'
import { openAccount } from '@/lib/platform/collection/open-account'
import { payByToken } from '@/lib/platform/collection/pay-by-token'
import { prepareOrder } from '@/lib/platform/collection/prepare-order'
import { recordOrder } from '@/lib/platform/collection/record-order'
import { recordRefund } from '@/lib/platform/collection/record-refund'
import { refundReceipt } from '@/lib/platform/collection/refund-receipt'
import { clearReceipt } from '@/lib/platform/collection/remittance/clear-receipt'
import {
  approveRemittance,
  returnRemittance,
} from '@/lib/platform/collection/remittance/decide-remittance'
import { prepareRemittance } from '@/lib/platform/collection/remittance/prepare-remittance'
import {
  getRemittance,
  heldReceipts,
  listRemittances,
} from '@/lib/platform/collection/remittance/remittances'
import { settleOrder } from '@/lib/platform/collection/settle-order'
import { startCheckout } from '@/lib/platform/collection/start-checkout'
import { cancelReceipt, dishonourReceipt } from '@/lib/platform/collection/undo-receipt'
import { readApplicationForm } from '@/lib/platform/documents/application-form'
import { getDocument } from '@/lib/platform/documents/get-document'
import { printDocument } from '@/lib/platform/documents/print-document'
import { verifyCode } from '@/lib/platform/documents/verify-code'
import { readStoredFile } from '@/lib/platform/files/open-file'
import { actInPosting } from '@/lib/platform/identity/act-in-posting'
import { chooseLanguage } from '@/lib/platform/identity/choose-language'
import { listOfficers } from '@/lib/platform/identity/list-officers'
import { requestOtp } from '@/lib/platform/identity/request-otp'
import { listSessions, revokeSession, signOut } from '@/lib/platform/identity/sessions'
import { signInByOtp } from '@/lib/platform/identity/sign-in-by-otp'
import { signInByPassword } from '@/lib/platform/identity/sign-in-by-password'
import { whoAmI } from '@/lib/platform/identity/who-am-i'
import { deskMessages } from '@/lib/platform/inbox/desk-messages'
import { inboxCounts } from '@/lib/platform/inbox/inbox-counts'
import { listInbox } from '@/lib/platform/inbox/list-inbox'
import { heldMessages } from '@/lib/platform/notifications/held-messages'
import { listVersions } from '@/lib/platform/masters/list-versions'
import { putMaster } from '@/lib/platform/masters/put-master'
import { restoreMaster } from '@/lib/platform/masters/restore-master'
import { withdrawMaster } from '@/lib/platform/masters/withdraw-master'
import { addHoliday, removeHoliday } from '@/lib/platform/tenancy/holidays/change-holidays'
import { listHolidays } from '@/lib/platform/tenancy/holidays/holidays'
import { listOutbox } from '@/lib/platform/notifications/list-outbox'
import { openShortLink } from '@/lib/platform/notifications/short-links'
import { cancelLicence } from '@/lib/platform/registers/cancel-licence'
import { getEntry } from '@/lib/platform/registers/get-entry'
import { searchRegister } from '@/lib/platform/registers/search-register'
import { findFiles } from '@/lib/platform/search/find-files'
import { addNote } from '@/lib/platform/workflow/add-note'
import { assign } from '@/lib/platform/workflow/assign'
import { assignFiles } from '@/lib/platform/workflow/assign-files'
import { claim } from '@/lib/platform/workflow/claim'
import { claimFiles } from '@/lib/platform/workflow/claim-files'
import { escalateOverdue } from '@/lib/platform/workflow/escalate-overdue'
import { fileChanges } from '@/lib/platform/workflow/file-changes'
import { fileTrail } from '@/lib/platform/workflow/file-trail'
import { releaseLeft } from '@/lib/platform/workflow/leaving/release-left'
import { getFile } from '@/lib/platform/workflow/get-file'
import { recordFindings } from '@/lib/platform/workflow/record-findings'
import { release } from '@/lib/platform/workflow/release'
import { takeAction } from '@/lib/platform/workflow/take-action'
import { unmask } from '@/lib/platform/workflow/unmask'
import type { Listed } from './module'

/** Every operation and query of the platform, room by room. */
export const operations: readonly Listed[] = [
  issueApiKey,
  listApiKeys,
  revokeApiKey,
  answerCorrection,
  attachPaper,
  counterDrafts,
  discardDraft,
  draftFee,
  estimateFee,
  getDraft,
  getLodged,
  getMyApplication,
  myApplications,
  myBills,
  myCertificates,
  myDrafts,
  myMessages,
  myReceipts,
  removePaper,
  saveSection,
  saveWhole,
  serveWalkIn,
  startDraft,
  startWalkIn,
  submitDraft,
  trackApplication,
  decideMeasurement,
  proposeAdjustment,
  decideAdjustment,
  listAdjustments,
  approveRefund,
  collectAtCounter,
  dayTakings,
  findDues,
  getReceipt,
  listReceipts,
  listRefunds,
  openAccount,
  payByToken,
  prepareOrder,
  recordOrder,
  recordRefund,
  refundReceipt,
  heldReceipts,
  prepareRemittance,
  listRemittances,
  getRemittance,
  approveRemittance,
  returnRemittance,
  clearReceipt,
  listDisputes,
  decideDispute,
  recordDispute,
  settleOrder,
  startCheckout,
  cancelReceipt,
  dishonourReceipt,
  readApplicationForm,
  getDocument,
  printDocument,
  readStoredFile,
  verifyCode,
  actInPosting,
  chooseLanguage,
  listOfficers,
  requestOtp,
  listSessions,
  revokeSession,
  signOut,
  signInByOtp,
  signInByPassword,
  whoAmI,
  deskMessages,
  heldMessages,
  inboxCounts,
  listInbox,
  listOutbox,
  openShortLink,
  cancelLicence,
  getEntry,
  searchRegister,
  findFiles,
  addNote,
  assign,
  assignFiles,
  claim,
  claimFiles,
  escalateOverdue,
  fileChanges,
  fileTrail,
  getFile,
  releaseLeft,
  recordFindings,
  release,
  takeAction,
  unmask,
  listVersions,
  putMaster,
  restoreMaster,
  withdrawMaster,
  listHolidays,
  addHoliday,
  removeHoliday,
]
