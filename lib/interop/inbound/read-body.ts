import { boundedJson } from '@/lib/platform/posted/bounded-json'
import { largestBody } from '@/lib/platform/posted/bounds'
import { TurnedAway } from '@/lib/platform/posted/turned-away'
import { boundedText } from '@/lib/platform/rest/body-text'

/** The body as it was signed; undefined when it is too large. */
export async function readBody(request: Request): Promise<string | undefined> {
  try {
    return await boundedText(request, largestBody.message)
  } catch (error) {
    if (TurnedAway.is(error)) return undefined
    throw error
  }
}

/** The JSON of a body; undefined when it is none. */
export const jsonOf = (body: string): unknown => boundedJson(body)
