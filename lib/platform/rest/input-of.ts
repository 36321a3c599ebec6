import { z } from 'zod'
import { boundedJson } from '@/lib/platform/posted/bounded-json'
import { InvalidInput } from '@/lib/platform/operations/errors'
import type { Asked } from './asked'

const Body = z.record(z.string(), z.unknown())

/**
 * What a request says: its JSON body, of so many bytes at most, or its query, and what its path names, which counts most.
 * Throws InvalidInput, and TurnedAway for a body that is too large.
 */
export async function inputOf(
  { method, url, text }: Asked,
  parameters: Record<string, string>,
  largest: number,
): Promise<Record<string, unknown>> {
  const asked = Object.fromEntries(url.searchParams)
  if (method === 'GET' || method === 'HEAD') return { ...asked, ...parameters }
  return { ...asked, ...bodyOf(await text(largest)), ...parameters }
}

function bodyOf(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  const body = Body.safeParse(boundedJson(text))
  if (!body.success) throw new InvalidInput({ '': [{ code: 'not-json' }] })
  return body.data
}
