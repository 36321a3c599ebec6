import type { Prisma } from '@/lib/infra/database/database'

/** What approval recorded: a licence, a registration. Its events are its history. */
export type RegisterEntry = Prisma.RegisterEntryGetPayload<object>

/** Where an entry stands. */
export type EntryStatus = 'ACTIVE' | 'CANCELLED' | 'EXPIRED'
