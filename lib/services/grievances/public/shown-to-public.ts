import { Prisma } from '@/lib/platform/operations/transaction'

/** The complaints that stand on public pages. */
export const shownToPublic = Prisma.sql`visibility IN ('FULL', 'PLACE')`

/** The complaints that stand in public lists: one that was joined with another is told of on that one's page. */
export const listedPublicly = Prisma.sql`visibility IN ('FULL', 'PLACE') AND merged_into IS NULL`
