import type { Caller } from '../access/actor'
import { trackApplication } from '../applications/track-application'
import { Refusal } from '../operations/errors'

/** The pay link of whoever knows a file's number and the last digits of its mobile. Refuses where nothing is due. */
export async function findPayLink(
  caller: Caller,
  { number, lastFour }: { number: string; lastFour: string },
): Promise<{ token: string }> {
  const language = 'language' in caller ? caller.language : undefined
  const { pay } = await trackApplication(
    { by: 'guest', ...(language && { language }) },
    { number, lastFour },
  )
  if (!pay) throw new Refusal('nothing-due')
  return { token: pay.token }
}
