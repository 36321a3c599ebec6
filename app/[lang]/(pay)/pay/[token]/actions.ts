'use server'
import { startCheckout } from '@/lib/platform/collection/start-checkout'
import { formAction } from '@/lib/platform/operations/form-action'
import { bankAddress, checkoutAsked } from './checkout-asked'

export const payOnline = formAction(startCheckout, bankAddress, checkoutAsked)
