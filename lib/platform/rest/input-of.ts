import { z } from 'zod'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { boundedText } from './bounded-text'

const Body = z.record(z.string(), z.unknown())
const largest = 12 * 1024 * 1024

/** What a request says: its JSON body or its query, and what its path names, which counts most. */
export async function inputOf(
  request: Request,
  parameters: Record<string, string>,
): Promise<Record<string, unknown>> {
  const { searchParams } = new URL(request.url)
  const asked = Object.fromEntries(searchParams)
  if (request.method === 'GET' || request.method === 'HEAD') return { ...asked, ...parameters }
  const text = await boundedText(request, largest)
  if (text === undefined) throw new InvalidInput({ '': [{ code: 'too-large' }] })
  return { ...asked, ...bodyOf(text), ...parameters }
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
