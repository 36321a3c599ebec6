import type { Answers } from '../forms/definition'
import { formContext } from '../forms/form-context'
import { summarise } from '../forms/summarise'
import type { Bilingual } from './documents'
import type { ServiceDefinition } from '../applications/service-definition'

/** The same words twice, made by one rule for each language. */
export const inBoth = (words: (language: 'en' | 'hi') => string): Bilingual => ({
  en: words('en'),
  hi: words('hi'),
})

/** A file's answers in words, in both languages, sensitive ones masked. */
export async function summariesOf(
  definition: ServiceDefinition,
  { tenantId, answers }: { tenantId: string; answers: unknown },
  now: Date,
) {
  const [en, hi] = await Promise.all([
    formContext(tenantId, now, 'en'),
    formContext(tenantId, now, 'hi'),
  ])
  // Only checked answers are ever kept in an application.
  const given = answers as Answers
  return { en: summarise(definition, given, en), hi: summarise(definition, given, hi) }
}
