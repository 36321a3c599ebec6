import type { Waiting } from './waiting'

/** What was sent last from this page: kept after all if it turns out that the network was gone. */
export const lastSent: { waiting?: Waiting | undefined } = {}
