import { z } from 'zod'
import { NotFound } from '../operations/errors'
import type { HandedOver } from './hand-over-files'

/** A file that has a new holder. */
export const FileHandedOver = z.object({ id: z.uuid(), number: z.string(), revision: z.int() })

/** The result for one file; throws its refusal, and NotFound when there is no such file in sight. */
export function theOnly([result]: readonly HandedOver[]): z.input<typeof FileHandedOver> {
  if (!result) throw new NotFound('application')
  if (result.refused) throw result.refused
  return result
}

/** Result by result of several files; `refused` is the code of the reason. */
export const FilesHandedOver = z.object({
  done: z.int(),
  results: z.array(z.object({ id: z.uuid(), number: z.string(), refused: z.string().optional() })),
})

/** The results of several files, in the order asked. */
export const allOf = (results: readonly HandedOver[]): z.input<typeof FilesHandedOver> => ({
  done: results.filter(({ refused }) => !refused).length,
  results: results.map(({ id, number, refused }) => ({
    id,
    number,
    ...(refused ? { refused: refused.code } : {}),
  })),
})
