import type { FeeTables } from '@/lib/platform/fees/fees'
import { cleanAnswers } from '@/lib/platform/forms/check-answers'
import type { Answers } from '@/lib/platform/forms/definition'
import type { FormContext, Texts } from '@/lib/platform/forms/forms'
import { readSection } from '@/lib/platform/forms/read-section'
import { feeWords, type FeeWords } from './fee-words'
import type { ServiceDefinition } from './service-definition'
import { feeEstimate } from './worksheet'

type Given = {
  definition: ServiceDefinition
  /** What the draft holds, and what stands typed in one section's form on top of it. */
  answers: Answers
  typed?: { section: string; texts: Texts } | undefined
  slabs: FeeTables
  context: FormContext
}

/** The fee in words as far as a draft tells it; undefined for a service without charges. */
export function estimate({
  definition,
  answers,
  typed,
  slabs,
  context,
}: Given): FeeWords | undefined {
  if (!definition.charges) return undefined
  const section = definition.sections.find(({ code }) => code === typed?.section)
  const read =
    section && typed
      ? readSection(section, typed.texts, { ...context, answers }).answers
      : undefined
  const known = section && read ? { ...answers, [section.code]: read } : answers
  const { masters, today: on } = context
  return feeWords(
    feeEstimate({
      definition,
      answers: cleanAnswers(definition, known, context),
      slabs,
      masters,
      on,
    }),
    context,
  )
}
