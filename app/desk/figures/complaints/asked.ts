import { z } from 'zod'
import { Period } from '@/lib/insight/complaints/period'

const Code = z.string().min(1).max(60).optional().catch(undefined)

const Asked = z.object({ period: Period.optional().catch(undefined), ward: Code, type: Code })

/** What the figures of an address are of. */
export type Asked = z.infer<typeof Asked>

/** Reads an address; what it does not know is left out. */
export const asked = (query: Record<string, unknown>): Asked =>
  Object.fromEntries(Object.entries(Asked.parse(query)).filter(([, value]) => value !== undefined))
