import type { PostedTexts } from '@/lib/platform/posted/posted-texts'

const secretFields = ['password', 'otp', 'totp', 'code']

/** What of a posted form may be shown or kept again: all but its secrets. */
export const echoOf = (values: PostedTexts): PostedTexts =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secretFields.includes(name)))
