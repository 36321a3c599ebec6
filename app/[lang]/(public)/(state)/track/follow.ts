import { cookies } from 'next/headers'
import { cache } from 'react'
import { paths } from '@/app/paths'
import type { Caller } from '@/lib/platform/access/actor'
import { trackApplication } from '@/lib/platform/applications/track-application'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { sessionCookie } from '@/lib/platform/identity/session-cookie'
import { isLanguage } from '@/lib/platform/language/language'
import { Refusal } from '@/lib/platform/operations/errors'
import { trackComplaint } from '@/lib/services/grievances/own/track-complaint'
import '@/lib/services/registry'

type Followed = { number: string; lastFour: string }
const name = 'track'
const minutes = 15

/** A complaint's number is told from an application's by how it begins. */
const isComplaint = (number: string) => /^\s*PGR-/i.test(number)

/** What is behind a number: an application, or a complaint. */
type Found = {
  file?: Awaited<ReturnType<typeof trackApplication>>
  complaint?: Awaited<ReturnType<typeof trackComplaint>>
}

const find = async (caller: Caller, asked: Followed): Promise<Found> =>
  isComplaint(asked.number)
    ? { complaint: await trackComplaint(caller, asked) }
    : { file: await trackApplication(caller, asked) }

/** Finds a file or a complaint and keeps what opened it in this browser for a while, so that no address holds the digits. */
export async function follow(caller: Caller, input: Followed) {
  const { file, complaint } = await find(caller, input)
  const number = file?.number ?? complaint?.number ?? ''
  ;(await cookies()).set(name, `${number} ${input.lastFour}`, {
    ...sessionCookie().options,
    sameSite: 'strict',
    maxAge: minutes * 60,
  })
  return { number }
}

/** The file or the complaint this browser may look at under that number; neither when it must be asked again. */
export const followed = cache(async (wanted: string): Promise<Found> => {
  const [number, lastFour] = (await cookies()).get(name)?.value.split(' ') ?? []
  if (!lastFour || number !== wanted) return {}
  try {
    return await find(await currentCaller(), { number, lastFour })
  } catch (error) {
    if (Refusal.is(error)) return {}
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
