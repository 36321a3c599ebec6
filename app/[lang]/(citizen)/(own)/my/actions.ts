'use server'
import { chooseLanguage } from '@/lib/platform/identity/choose-language'
import { revokeSession } from '@/lib/platform/identity/sessions'
import { formAction } from '@/lib/platform/operations/form-action'
import { afterChoosing, afterEnding } from './destinations'

export const endSession = formAction(revokeSession, afterEnding)
export const writeTo = formAction(chooseLanguage, afterChoosing)
