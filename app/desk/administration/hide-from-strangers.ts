import { notFound } from 'next/navigation'
import { Forbidden } from '@/lib/platform/operations/errors'

/** Shows whoever may not look that nothing is there. */
export function hideFromStrangers(error: unknown): never {
  if (Forbidden.is(error)) notFound()
  throw error
}
