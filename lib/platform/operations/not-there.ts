import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { isLanguage } from '@/lib/platform/language/language'

/**
 * Ends a form whose subject is not there. Without a script Next answers notFound() of an action by a bare page of its own,
 * in English; so a citizen is led to the page that says it in their language.
 */
export async function notThere(): Promise<never> {
  const asked = await headers()
  const [, language = ''] = (asked.get('x-path') ?? '').split('/')
  if (isLanguage(language) && !asked.has('next-action')) redirect(`/${language}/missing`)
  notFound()
}
