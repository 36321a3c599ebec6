import { cookies } from 'next/headers'
import { cache } from 'react'
import { paths } from '@/app/paths'
import type { Caller } from '@/lib/platform/access/actor'
import { trackApplication } from '@/lib/platform/applications/track-application'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { sessionCookie } from '@/lib/platform/identity/session-cookie'
import { isLanguage } from '@/lib/platform/language/language'
import { Refusal } from '@/lib/platform/operations/errors'
import '@/lib/services/registry'

type Followed = { number: string; lastFour: string }
const name = 'track'
const minutes = 15

/** Finds a file and keeps what opened it in this browser for a while, so that no address holds the digits. */
export async function follow(caller: Caller, input: Followed) {
  const file = await trackApplication(caller, input)
  ;(await cookies()).set(name, `${file.number} ${input.lastFour}`, {
    ...sessionCookie().options,
    sameSite: 'strict',
    maxAge: minutes * 60,
  })
  return file
}

/** The file this browser may look at under that number; undefined when it must be asked again. */
export const followed = cache(async (wanted: string) => {
  const [number, lastFour] = (await cookies()).get(name)?.value.split(' ') ?? []
  if (!lastFour || number !== wanted) return undefined
  try {
    return await trackApplication(await currentCaller(), { number, lastFour })
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
})

/** Back to the same page, which now shows the file. */
export const afterFollowing = (
  { number }: { number: string },
  { language = '' }: Record<string, string | string[]>,
): string => {
  const read = String(language)
  return paths.track(isLanguage(read) ? read : 'hi', number)
}
