import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Caller } from '@/lib/platform/access/actor'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { whoAmI, type WhoAmI } from '@/lib/platform/identity/who-am-i'
import { Forbidden } from '@/lib/platform/operations/errors'
import { paths, withQuery } from '../paths'

/** An employee at the desk, the posting they act in, and the caller their operations take. */
export type Officer = WhoAmI & { acting: NonNullable<WhoAmI['acting']>; caller: Caller }

const me = cache(async (): Promise<(WhoAmI & { caller: Caller }) | undefined> => {
  const caller = await currentCaller()
  if (caller.by !== 'session') return undefined
  try {
    return { ...(await whoAmI(caller, {})), caller }
  } catch (error) {
    if (Forbidden.is(error)) return undefined
    throw error
  }
})

/** The officer of this request; the directorate is sent to its figures, whoever else to sign in and come back to `at`. */
export async function deskOfficer(at: string): Promise<Officer> {
  const one = await me()
  if (one?.kind === 'state') redirect(paths.deskFigures())
  if (one?.acting && one.kind === 'officer') return { ...one, acting: one.acting }
  return redirect(withQuery(paths.desk('sign-in'), { next: at }))
}

/** The directorate's officer of this request, who reads every ULB. */
export async function stateOfficer(): Promise<(WhoAmI & { caller: Caller }) | undefined> {
  const one = await me()
  return one?.kind === 'state' ? one : undefined
}

/** Who is signed in and yet no officer of a ULB: a citizen, or the directorate. */
export async function strangerAtDesk(): Promise<WhoAmI | undefined> {
  const one = await me()
  return one && one.kind !== 'officer' ? one : undefined
}
