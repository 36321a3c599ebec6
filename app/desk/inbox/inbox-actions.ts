'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import { backToList, handOut } from './hand-out'

export const handOutTicked = formAction(handOut, backToList)
