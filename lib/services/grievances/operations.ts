import type { Listed } from '@/lib/platform/modules/module'
import { assignComplaints } from './assigning/assign-complaints'
import { findRequests } from './clients/find-requests'
import { reportByClient } from './clients/report-by-client'
import { typesChanged } from './clients/types-changed'
import { comment } from './comment'
import { checkPhotos } from './desk/check-photos'
import { complaintChanges } from './desk/complaint-changes'
import { getComplaint } from './desk/get-complaint'
import { listUncheckedPhotos } from './desk/list-unchecked-photos'
import { logWork } from './desk/log-work'
import { noteOnComplaint } from './desk/note-on-complaint'
import { unmaskReporter } from './desk/unmask-reporter'
import { visitComplaint } from './desk/visit-complaint'
import { addDraftPhotos } from './drafts/add-draft-photos'
import { getComplaintDraft } from './drafts/get-draft'
import { getSentComplaint } from './drafts/get-sent'
import { removeDraftPhoto } from './drafts/remove-draft-photo'
import { saveComplaintDraft } from './drafts/save-draft'
import { startComplaintDraft } from './drafts/start-draft'
import { escalateComplaints } from './escalation/escalate-complaints'
import { confirmFollow } from './following/confirm-follow'
import { follow } from './following/follow'
import { getFollowing } from './following/get-following'
import { unfollow } from './following/unfollow'
import { hearMessage } from './inbound/hear-message'
import { townOfAddress } from './inbound/inbound-address'
import { listTypes } from './list-types'
import { listComplaints } from './listing/list-complaints'
import { mergeComplaint } from './merging/merge-complaint'
import { nearbyComplaints } from './nearby-complaints'
import { myComplaint } from './own/my-complaint'
import { myComplaints } from './own/my-complaints'
import { myFollowing } from './own/my-following'
import { trackComplaint } from './own/track-complaint'
import { clusters } from './public/clusters'
import { getPublic } from './public/get-public'
import { listPublic } from './public/list-public'
import { releaseLeftComplaints } from './leaving/release-left-complaints'
import { readPublicPhoto } from './public/public-photo'
import { reportComplaint } from './report-complaint'
import { takeComplaintAction } from './take-complaint-action'
import { getReceived, listReceived, listUnplaced } from './received/list-received'
import { closeReceived, handReceived, retryReceived } from './received/settle-received'
import { takeDownComplaint } from './take-down-complaint'

/** Every operation and query of complaints. */
export const operations: readonly Listed[] = [
  findRequests,
  reportByClient,
  typesChanged,
  addDraftPhotos,
  getComplaintDraft,
  getSentComplaint,
  removeDraftPhoto,
  saveComplaintDraft,
  startComplaintDraft,
  comment,
  clusters,
  confirmFollow,
  follow,
  getFollowing,
  unfollow,
  myComplaint,
  myComplaints,
  myFollowing,
  trackComplaint,
  getPublic,
  listPublic,
  readPublicPhoto,
  listTypes,
  hearMessage,
  listReceived,
  listUnplaced,
  getReceived,
  retryReceived,
  handReceived,
  closeReceived,
  townOfAddress,
  nearbyComplaints,
  assignComplaints,
  checkPhotos,
  complaintChanges,
  getComplaint,
  listUncheckedPhotos,
  logWork,
  noteOnComplaint,
  unmaskReporter,
  visitComplaint,
  escalateComplaints,
  listComplaints,
  mergeComplaint,
  takeDownComplaint,
  takeComplaintAction,
  reportComplaint,
  releaseLeftComplaints,
]
