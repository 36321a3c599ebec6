'use server'
import { approveRefund } from '@/lib/platform/collection/approve-refund'
import { formAction } from '@/lib/platform/operations/form-action'
import { refundsPage } from './refunds-address'

export const approve = formAction(approveRefund, refundsPage)
