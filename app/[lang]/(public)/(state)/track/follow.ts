import { cookies } from 'next/headers'
import { cache } from 'react'
import { paths } from '@/app/paths'
import type { Caller } from '@/lib/platform/access/actor'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { sessionCookie } from '@/lib/platform/identity/session-cookie'
import { isLanguage } from '@/lib/platform/language/language'
import { lookupFor } from '@/lib/platform/modules/find-by-number'
import { Refusal } from '@/lib/platform/operations/errors'

type Followed = { number: string; lastFour: string }
const name = 'track'
const minutes = 15

/** Finds what a number stands for and keeps what opened it in this browser for a while, so that no address holds the digits. */
export async function follow(caller: Caller, input: Followed) {
  // What is no text is for the operation to say.
  const { number } = await lookupFor(String(input.number)).track(caller, input)
  ;(await cookies()).set(name, `${number} ${input.lastFour}`, {
    ...sessionCookie().options,
    sameSite: 'strict',
    maxAge: minutes * 60,
  })
  return { number }
}

/** What this browser may look at under that number, and which lookup found it; nothing when it must be asked again. */
export const followed = cache(async (wanted: string) => {
  const [number, lastFour] = (await cookies()).get(name)?.value.split(' ') ?? []
  if (!lastFour || number !== wanted) return undefined
  const { code, track } = lookupFor(number)
  try {
    return { code, found: await track(await currentCaller(), { number, lastFour }) }
  } catch (error) {
    if (Refusal.is(error)) return undefined
    throw error
  }
})

/** Back to the same page, which now shows what was found. */
export const afterFollowing = (
  { number }: { number: string },
  { language = '' }: Record<string, string | string[]>,
): string => {
  const read = String(language)
  return paths.track(isLanguage(read) ? read : 'hi', number)
}
