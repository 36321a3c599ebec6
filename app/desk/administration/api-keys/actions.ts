'use server'
import { issueApiKey } from '@/lib/platform/api-keys/issue-api-key'
import { revokeApiKey } from '@/lib/platform/api-keys/revoke-api-key'
import { formAction } from '@/lib/platform/operations/form-action'
import { keyShown, pageAfterRevoking } from './after'
import { askedKey } from './asked-key'

export const issue = formAction(issueApiKey, keyShown, askedKey)
export const revoke = formAction(revokeApiKey, pageAfterRevoking)
