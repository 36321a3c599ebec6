'use server'
import { requestOtp } from '@/lib/platform/identity/request-otp'
import { formAction } from '@/lib/platform/operations/form-action'
import { removeDraftPhoto } from '@/lib/services/grievances/drafts/remove-draft-photo'
import { saveComplaintDraft } from '@/lib/services/grievances/drafts/save-draft'
import {
  afterAskingCode,
  afterChoosing,
  afterDescribing,
  afterPlacing,
  afterRemoving,
  afterSending,
} from './destinations'
import { chooseType, describe as tell, sendReport } from './perform'
import { detailsInput, photoInput, whereInput } from './posted'
import { asVisitor } from './visitor'

export const choose = formAction(asVisitor(chooseType), afterChoosing)
export const place = formAction(asVisitor(saveComplaintDraft), afterPlacing, whereInput)
export const describe = formAction(asVisitor(tell), afterDescribing, detailsInput)
export const removePhoto = formAction(asVisitor(removeDraftPhoto), afterRemoving, photoInput)
export const askCode = formAction(requestOtp, afterAskingCode)
export const send = formAction(asVisitor(sendReport), afterSending)
