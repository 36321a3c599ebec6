import type { PostedTexts } from '@/lib/platform/posted/posted-texts'

/** The key that is asked for: what is ticked comes as one text or as several; where nothing could be, nothing comes. */
export const askedKey = ({ scopes, ...values }: PostedTexts) => ({
  ...values,
  ...(scopes !== undefined && { scopes: [scopes].flat() }),
})
