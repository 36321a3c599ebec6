import { z } from 'zod'
import { InvalidInput } from '@/lib/platform/operations/errors'
import type { Asked } from './asked'

const Body = z.record(z.string(), z.unknown())
const largest = 12 * 1024 * 1024

/** What a request says: its JSON body or its query, and what its path names, which counts most. */
export async function inputOf(
  { method, url, text }: Asked,
  parameters: Record<string, string>,
): Promise<Record<string, unknown>> {
  const asked = Object.fromEntries(url.searchParams)
  if (method === 'GET' || method === 'HEAD') return { ...asked, ...parameters }
  const body = await text(largest)
  if (body === undefined) throw new InvalidInput({ '': [{ code: 'too-large' }] })
  return { ...asked, ...bodyOf(body), ...parameters }
}

function bodyOf(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  const body = Body.safeParse(parsed(text))
  if (!body.success) throw new InvalidInput({ '': [{ code: 'not-json' }] })
  return body.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
