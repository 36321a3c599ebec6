import { z } from 'zod'
import { isKeepable } from '../dates/dates'
import { InvalidInput } from '../operations/errors'

/** Where a page begins: after (or before) the file with this time and id; `from` is its place in the list. */
export const PageCursor = z.object({
  at: z.union([
    z.iso.datetime().refine((text) => isKeepable(new Date(text))),
    z.literal('infinity'),
  ]),
  id: z.uuid(),
  back: z.boolean(),
  from: z.int().min(1),
})
export type PageCursor = z.infer<typeof PageCursor>

/** A cursor as it travels in an address. */
export const cursorText = (cursor: PageCursor): string =>
  Buffer.from(JSON.stringify([cursor.at, cursor.id, cursor.back ? 1 : 0, cursor.from])).toString(
    'base64url',
  )

const Text = z.tuple([PageCursor.shape.at, z.uuid(), z.literal([0, 1]), PageCursor.shape.from])

/** The cursor of an address. Throws InvalidInput for one that was not given out. */
export function cursorOf(text: string | undefined): PageCursor | undefined {
  if (text === undefined || text === '') return undefined
  const { data } = Text.safeParse(parsed(text))
  if (!data) throw new InvalidInput({ cursor: [{ code: 'invalid' }] })
  const [at, id, back, from] = data
  return { at, id, back: back === 1, from }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
