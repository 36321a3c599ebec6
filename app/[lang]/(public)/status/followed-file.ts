import type { trackApplication } from '@/lib/platform/applications/track-application'

/** A file as somebody sees it who follows it by its number. */
export type FollowedFile = Awaited<ReturnType<typeof trackApplication>>
