import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { blank, type FormState } from '@/lib/platform/forms/form-state'
import { isLanguage, type Language } from '@/lib/platform/language/language'
import { sayIn } from '@/lib/platform/language/say-in'
import type { PostedTexts } from '@/lib/platform/posted/posted-texts'
import type { Caller } from '../../access/actor'
import { Forbidden } from '../../operations/errors'
import { echoOf } from '../../operations/secret-fields'
import { keepForm } from './kept-form'
import { whoAmI } from '../who-am-i'

/** Whether a form was refused because nobody is signed in any more. */
export async function isSignedOut(caller: Caller, error: unknown): Promise<boolean> {
  if (caller.by === 'guest') return Forbidden.is(error)
  if (caller.by !== 'session') return false
  return whoAmI(caller, {}).then(
    () => false,
    (answer: unknown) => {
      if (Forbidden.is(answer)) return true
      throw answer
    },
  )
}

/**
 * Leads whoever was signed out to sign in, and from there back to the form with what they had written. Where a script shows
 * the form, it stays as it is and says where to sign in.
 */
export async function leadToSignIn(values: PostedTexts, language: Language): Promise<FormState> {
  const asked = await headers()
  const path = asked.get('x-path') ?? '/'
  const door = doorOf(path, language)
  if (asked.has('next-action')) {
    const message = sayIn(language, 'refusals', 'signed-out') ?? ''
    const signIn = { href: door, label: sayIn(language, 'common', 'signInAgain') ?? '' }
    return { ...blank, message, signIn, values: echoOf(values) }
  }
  const kept = await keepForm(values, path + (asked.get('x-search') ?? ''))
  redirect(kept ? `${door}?next=${encodeURIComponent(`${door}/kept`)}` : door)
}

/** Where people sign in who use that page. */
function doorOf(path: string, language: Language): string {
  const [, first = ''] = path.split('/')
  return first === 'desk' ? '/desk/sign-in' : `/${isLanguage(first) ? first : language}/sign-in`
}
