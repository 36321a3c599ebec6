'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import { revokeSession } from '@/lib/platform/identity/sessions'
import { paths } from '../paths'
import { changePosting, comeIn, goOut, speak, typedCredentials } from './account'

export const enter = formAction(comeIn, ({ next }) => next, typedCredentials)
export const leave = formAction(goOut, () => paths.desk('sign-in'))
export const chooseLanguage = formAction(speak, ({ back }) => back)
export const actIn = formAction(changePosting, () => paths.desk())
export const endSession = formAction(revokeSession, () => paths.desk('sessions'))
