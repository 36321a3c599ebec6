'use server'
import { revokeSession } from '@/lib/platform/identity/sessions'
import { formAction } from '@/lib/platform/operations/form-action'
import { afterEnding } from './after-ending'

export const endSession = formAction(revokeSession, afterEnding)
