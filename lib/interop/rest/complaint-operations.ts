import { compareUlbs } from '@/lib/insight/complaints/compare-ulbs'
import { figureCells } from '@/lib/insight/complaints/figure-cells'
import { myNumbers } from '@/lib/insight/complaints/my-numbers'
import { openData } from '@/lib/insight/complaints/open-data'
import { scorecard } from '@/lib/insight/complaints/scorecard'
import { stateScorecard } from '@/lib/insight/complaints/state-scorecard'
import { ulbFigures } from '@/lib/insight/complaints/ulb-figures'
import { assignComplaints } from '@/lib/services/grievances/assigning/assign-complaints'
import { findRequests } from '@/lib/services/grievances/clients/find-requests'
import { reportByClient } from '@/lib/services/grievances/clients/report-by-client'
import { typesChanged } from '@/lib/services/grievances/clients/types-changed'
import { comment } from '@/lib/services/grievances/comment'
import { checkPhotos } from '@/lib/services/grievances/desk/check-photos'
import { complaintChanges } from '@/lib/services/grievances/desk/complaint-changes'
import { getComplaint } from '@/lib/services/grievances/desk/get-complaint'
import { listUncheckedPhotos } from '@/lib/services/grievances/desk/list-unchecked-photos'
import { logWork } from '@/lib/services/grievances/desk/log-work'
import { noteOnComplaint } from '@/lib/services/grievances/desk/note-on-complaint'
import { unmaskReporter } from '@/lib/services/grievances/desk/unmask-reporter'
import { visitComplaint } from '@/lib/services/grievances/desk/visit-complaint'
import { addDraftPhotos } from '@/lib/services/grievances/drafts/add-draft-photos'
import { getComplaintDraft } from '@/lib/services/grievances/drafts/get-draft'
import { getSentComplaint } from '@/lib/services/grievances/drafts/get-sent'
import { removeDraftPhoto } from '@/lib/services/grievances/drafts/remove-draft-photo'
import { saveComplaintDraft } from '@/lib/services/grievances/drafts/save-draft'
import { startComplaintDraft } from '@/lib/services/grievances/drafts/start-draft'
import { escalateComplaints } from '@/lib/services/grievances/escalation/escalate-complaints'
import { confirmFollow } from '@/lib/services/grievances/following/confirm-follow'
import { follow } from '@/lib/services/grievances/following/follow'
import { getFollowing } from '@/lib/services/grievances/following/get-following'
import { unfollow } from '@/lib/services/grievances/following/unfollow'
import { hearMessage } from '@/lib/services/grievances/inbound/hear-message'
import { townOfAddress } from '@/lib/services/grievances/inbound/inbound-address'
import { listTypes } from '@/lib/services/grievances/list-types'
import { listComplaints } from '@/lib/services/grievances/listing/list-complaints'
import { mergeComplaint } from '@/lib/services/grievances/merging/merge-complaint'
import { nearbyComplaints } from '@/lib/services/grievances/nearby-complaints'
import { myComplaint } from '@/lib/services/grievances/own/my-complaint'
import { myComplaints } from '@/lib/services/grievances/own/my-complaints'
import { myFollowing } from '@/lib/services/grievances/own/my-following'
import { trackComplaint } from '@/lib/services/grievances/own/track-complaint'
import { clusters } from '@/lib/services/grievances/public/clusters'
import { getPublic } from '@/lib/services/grievances/public/get-public'
import { listPublic } from '@/lib/services/grievances/public/list-public'
import { releaseLeftComplaints } from '@/lib/services/grievances/leaving/release-left-complaints'
import { readPublicPhoto } from '@/lib/services/grievances/public/public-photo'
import { reportComplaint } from '@/lib/services/grievances/report-complaint'
import { takeComplaintAction } from '@/lib/services/grievances/take-complaint-action'
import {
  getReceived,
  listReceived,
  listUnplaced,
} from '@/lib/services/grievances/received/list-received'
import {
  closeReceived,
  handReceived,
  retryReceived,
} from '@/lib/services/grievances/received/settle-received'
import { takeDownComplaint } from '@/lib/services/grievances/take-down-complaint'

/** Every operation and query of complaints and of their figures; the catalogue lists them with all others. */
export const complaintOperations: readonly unknown[] = [
  compareUlbs,
  figureCells,
  myNumbers,
  openData,
  scorecard,
  stateScorecard,
  ulbFigures,
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
