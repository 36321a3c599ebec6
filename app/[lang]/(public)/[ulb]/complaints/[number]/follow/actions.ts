'use server'
import { asVisitor } from '@/app/[lang]/(citizen)/[ulb]/report/visitor'
import { requestOtp } from '@/lib/platform/identity/request-otp'
import { formAction } from '@/lib/platform/operations/form-action'
import { confirmFollow } from '@/lib/services/grievances/following/confirm-follow'
import { follow } from '@/lib/services/grievances/following/follow'
import { unfollow } from '@/lib/services/grievances/following/unfollow'
import { afterConfirming, afterEnding, afterFollowing, afterSendingCode } from './destinations'

export const followIt = formAction(asVisitor(follow), afterFollowing)
export const sendFollowCode = formAction(asVisitor(requestOtp), afterSendingCode)
export const confirmIt = formAction(asVisitor(confirmFollow), afterConfirming)
export const endIt = formAction(asVisitor(unfollow), afterEnding)
