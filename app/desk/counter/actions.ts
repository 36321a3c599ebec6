'use server'
import { discardDraft } from '@/lib/platform/applications/discard-draft'
import { startWalkIn } from '@/lib/platform/applications/start-walk-in'
import { formAction } from '@/lib/platform/operations/form-action'
import { afterBeginning, afterDiscarding, afterServing, postedForm, serve } from './serve'

export const begin = formAction(startWalkIn, afterBeginning)
export const fill = formAction(serve, afterServing, postedForm)
export const throwAway = formAction(discardDraft, afterDiscarding)
