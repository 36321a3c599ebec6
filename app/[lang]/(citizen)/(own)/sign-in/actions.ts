'use server'
import { requestOtp } from '@/lib/platform/identity/request-otp'
import { formAction } from '@/lib/platform/operations/form-action'
import { afterLeaving, afterSending, afterSigningIn, leave, signIn } from './sign-in'

export const sendCode = formAction(requestOtp, afterSending)
export const enterCode = formAction(signIn, afterSigningIn)
export const signOutHere = formAction(leave, afterLeaving)
