'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import { afterLeaving, afterSending, afterSigningIn, askCode, leave, signIn } from './sign-in'

export const sendCode = formAction(askCode, afterSending)
export const enterCode = formAction(signIn, afterSigningIn)
export const signOutHere = formAction(leave, afterLeaving)
