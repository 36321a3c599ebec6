import { notFound, redirect } from 'next/navigation'
import { paths } from '@/app/paths'
import type { Caller } from '@/lib/platform/access/actor'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import type { Language } from '@/lib/platform/language/language'
import { Forbidden, InvalidInput, NotFound } from '@/lib/platform/operations/errors'

/** What the person looking may see. Guests are sent to sign in and come back to `here`. */
export async function see<Result>(
  language: Language,
  here: string,
  look: (caller: Caller) => Promise<Result>,
): Promise<Result> {
  const caller = await currentCaller()
  if (caller.by !== 'session') redirect(paths.signIn(language, here))
  try {
    return await look(caller)
  } catch (error) {
    if (Forbidden.is(error)) redirect(paths.signIn(language, here))
    if (NotFound.is(error) || InvalidInput.is(error)) notFound()
    throw error
  }
}
