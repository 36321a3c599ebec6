'use server'
import { addHoliday, removeHoliday } from '@/lib/platform/tenancy/holidays/change-holidays'
import { formAction } from '@/lib/platform/operations/form-action'
import { pageAfter } from './after'

export const add = formAction(addHoliday, pageAfter('added'))
export const remove = formAction(removeHoliday, pageAfter('removed'))
