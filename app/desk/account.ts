import { headers } from 'next/headers'
import { z } from 'zod'
import type { Caller } from '@/lib/platform/access/actor'
import { actInPosting } from '@/lib/platform/identity/act-in-posting'
import { keepLanguage } from '@/lib/platform/identity/keep-language'
import { asStranger } from '@/lib/platform/identity/current-caller'
import { dropSession, keepSession } from '@/lib/platform/identity/keep-session'
import { signOut } from '@/lib/platform/identity/sessions'
import { signInByPassword } from '@/lib/platform/identity/sign-in-by-password'
import { languageCodes, type Language } from '@/lib/platform/language/language'
import { Forbidden } from '@/lib/platform/operations/errors'
import { faultsOf } from '@/lib/platform/operations/faults-of'
import { deskAddress } from './desk-address'

type Typed = Record<string, string | string[]>
type Credentials = { userName: string; password: string; totp?: string; next?: string }

/** The sign-in form's values; an empty code is none. */
export const typedCredentials = ({ totp, ...values }: Typed): unknown =>
  totp ? { ...values, totp } : values

/** Signs an employee in and keeps the session in this browser. */
export async function comeIn(caller: Caller, { next, ...credentials }: Credentials) {
  const device = (await headers()).get('user-agent') ?? undefined
  const signedIn = await signInByPassword(asStranger(caller), {
    ...credentials,
    channel: 'WEB',
    ...(device && { device }),
  })
  await keepSession(signedIn)
  return { next: deskAddress(next) }
}

/** Ends the session here and on the server; one that has ended already is no fault. */
export async function goOut(caller: Caller) {
  try {
    await signOut(caller, {})
  } catch (error) {
    if (!Forbidden.is(error)) throw error
  }
  await dropSession()
}

/** Goes on in another posting, in this browser. */
export async function changePosting(caller: Caller, input: { posting: string; totp?: string }) {
  await keepSession(await actInPosting(caller, input))
}

const Chosen = z.object({ language: z.enum(languageCodes as [Language, ...Language[]]) })

/** Speaks another language from now on, on the same page. */
export async function speak(_caller: Caller, input: unknown) {
  const chosen = Chosen.safeParse(input)
  if (!chosen.success) throw faultsOf(chosen.error)
  await keepLanguage(chosen.data.language)
  const referer = (await headers()).get('referer') ?? ''
  const { pathname, search } = new URL(URL.canParse(referer) ? referer : 'http://desk/desk')
  return { back: deskAddress(pathname + search) }
}
