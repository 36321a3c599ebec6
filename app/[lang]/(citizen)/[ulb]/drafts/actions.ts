'use server'
import { answerCorrection } from '@/lib/platform/applications/answer-correction'
import { attachPaper } from '@/lib/platform/applications/attach-paper'
import { discardDraft } from '@/lib/platform/applications/discard-draft'
import { removePaper } from '@/lib/platform/applications/remove-paper'
import { saveSection } from '@/lib/platform/applications/save-section'
import { startDraft } from '@/lib/platform/applications/start-draft'
import { submitDraft } from '@/lib/platform/applications/submit-draft'
import { formAction } from '@/lib/platform/operations/form-action'
import {
  afterAttaching,
  afterCorrecting,
  afterDiscarding,
  afterRemoving,
  afterSection,
  afterSending,
  afterStarting,
  sectionInput,
  uploadInput,
} from './destinations'

export const start = formAction(startDraft, afterStarting)
export const save = formAction(saveSection, afterSection, sectionInput)
export const attach = formAction(attachPaper, afterAttaching, uploadInput)
export const remove = formAction(removePaper, afterRemoving)
export const send = formAction(submitDraft, afterSending)
export const correct = formAction(answerCorrection, afterCorrecting)
export const discard = formAction(discardDraft, afterDiscarding)
