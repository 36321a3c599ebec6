import { headers } from 'next/headers'
import { paths, withQuery } from '@/app/paths'
import type { Caller } from '@/lib/platform/access/actor'
import { dropSession, keepSession } from '@/lib/platform/identity/keep-session'
import { signOut } from '@/lib/platform/identity/sessions'
import { asStranger } from '@/lib/platform/identity/current-caller'
import { requestOtp } from '@/lib/platform/identity/request-otp'
import { signInByOtp } from '@/lib/platform/identity/sign-in-by-otp'
import { isLanguage, type Language } from '@/lib/platform/language/language'
import { Forbidden } from '@/lib/platform/operations/errors'
import { safeNext } from '../../safe-next'

type Texts = Record<string, string | string[]>
type Sent = { challenge: string; mobile: string; demonstrationCode?: string | undefined }
type Confirming = { challenge: string; code: string; language: 'en' | 'hi' }

const languageOf = ({ language }: Texts): Language =>
  typeof language === 'string' && isLanguage(language) ? language : 'hi'

/** Where the code is entered. The demonstration, which sends no SMS, shows the code there. */
export const afterSending = (
  { challenge, mobile, demonstrationCode }: Sent,
  values: Texts,
): string =>
  withQuery(`${paths.signIn(languageOf(values))}/code`, {
    challenge,
    mobile,
    shown: demonstrationCode,
    next: safeNext(values['next'], ''),
  })

/** Where a person goes once signed in. */
export const afterSigningIn = (_: unknown, values: Texts): string =>
  safeNext(values['next'], paths.my(languageOf(values)))

/** Sends a code to whoever wants to sign in. */
export const askCode = (caller: Caller, input: Parameters<typeof requestOtp>[1]) =>
  requestOtp(asStranger(caller), input)

/** Signs a citizen in and keeps the session in this browser. */
export async function signIn(caller: Caller, { challenge, code, language }: Confirming) {
  const device = (await headers()).get('user-agent') ?? undefined
  const signedIn = await signInByOtp(asStranger(caller), {
    challenge,
    code,
    language,
    channel: 'WEB',
    ...(device && { device: device.slice(0, 400) }),
  })
  await keepSession(signedIn)
  return signedIn
}

/** Ends the session here and on the server; one that has ended already is no fault. */
export async function leave(caller: Caller) {
  try {
    await signOut(caller, {})
  } catch (error) {
    if (!Forbidden.is(error)) throw error
  }
  await dropSession()
}

/** The town's landing page, in the language the form was read in. */
export const afterLeaving = (_: unknown, values: Texts): string => paths.landing(languageOf(values))
