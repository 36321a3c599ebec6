import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Caller } from '@/lib/platform/access/actor'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { whoAmI, type WhoAmI } from '@/lib/platform/identity/who-am-i'
import { Forbidden } from '@/lib/platform/operations/errors'
import '@/lib/services/registry'
import { paths } from '../paths'

/** An employee at the desk, the posting they act in, and the caller their operations take. */
export type Officer = WhoAmI & { acting: NonNullable<WhoAmI['acting']>; caller: Caller }

const signedIn = cache(async (): Promise<Officer | undefined> => {
  const caller = await currentCaller()
  if (caller.by !== 'session') return undefined
  try {
    const me = await whoAmI(caller, {})
    return me.acting && me.kind === 'officer' ? { ...me, acting: me.acting, caller } : undefined
  } catch (error) {
    if (error instanceof Forbidden) return undefined
    throw error
  }
})

/** The officer of this request; whoever is none is sent to sign in and comes back to `at`. */
export async function deskOfficer(at: string): Promise<Officer> {
  const officer = await signedIn()
  return officer ?? redirect(`${paths.desk('sign-in')}?next=${encodeURIComponent(at)}`)
}
