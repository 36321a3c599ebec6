'use server'
import { putMaster } from '@/lib/platform/masters/put-master'
import { restoreMaster } from '@/lib/platform/masters/restore-master'
import { withdrawMaster } from '@/lib/platform/masters/withdraw-master'
import { formAction } from '@/lib/platform/operations/form-action'
import { pageOf } from './page-of'
import { ruleOf, settingsOf, stepOf } from './posted/rule-of'
import { putPostedType } from './put-posted-type'

export const putType = formAction(putPostedType, pageOf)
export const putRule = formAction(putMaster, pageOf, ruleOf)
export const putStep = formAction(putMaster, pageOf, stepOf)
export const putSettings = formAction(putMaster, pageOf, settingsOf)
export const restore = formAction(restoreMaster, pageOf)
export const withdraw = formAction(withdrawMaster, pageOf)
