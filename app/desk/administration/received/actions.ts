'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import {
  closeReceived,
  handReceived,
  retryReceived,
} from '@/lib/services/grievances/received/settle-received'
import { pageAfter, pageAfterRetry } from './after'

export const retry = formAction(retryReceived, pageAfterRetry)
export const hand = formAction(handReceived, pageAfter('handed'))
export const close = formAction(closeReceived, pageAfter('closed'))
