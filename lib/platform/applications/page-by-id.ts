import { z } from 'zod'

/** Which page of a list: the rows after `after`, the id of the last row seen. Ids grow with time. */
export const PageInput = z.object({
  after: z.uuid().optional().describe('The `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** Newest first, one row more than asked, to see whether there is a next page. */
export const newestFirst = ({ limit }: z.infer<typeof PageInput>) => ({
  orderBy: { id: 'desc' as const },
  take: limit + 1,
})

/** The rows older than the cursor. */
export const before = ({ after }: z.infer<typeof PageInput>) => (after ? { id: { lt: after } } : {})

/** The page of the rows found, and the cursor of the next one. */
export function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  { limit }: z.infer<typeof PageInput>,
) {
  const page = rows.slice(0, limit)
  return { page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}
