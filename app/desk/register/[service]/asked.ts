import { z } from 'zod'
import { EntryStatus } from '@/lib/platform/registers/registers'

/** The days within which an officer looks for licences that end. */
export const spans = ['30', '60', '90'] as const

const Asked = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  status: EntryStatus.optional().catch(undefined),
  expiring: z.enum(spans).optional().catch(undefined),
  after: z.string().max(60).optional().catch(undefined),
})

export type Asked = z.infer<typeof Asked>

/** The filters of an address; what it does not know is left out. */
export const asked = (query: Record<string, unknown>): Asked =>
  Object.fromEntries(Object.entries(Asked.parse(query)).filter(([, value]) => value !== undefined))
