import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { compile, references } from '@/lib/platform/expressions/expressions'
import type { Node } from '@/lib/platform/expressions/syntax'
import type { Field } from '@/lib/platform/forms/definition'
import { allOptionsOf } from '@/lib/platform/forms/options-of'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Masters } from '@/lib/platform/masters/masters'
import { askedField } from './asked-field'

type Known = { definition: ServiceDefinition; masters: Masters; language: Language }

/** A rule as people say it: the question it looks at and the answer it wants, else the questions. */
export function conditionWords(rule: string, { definition, masters, language }: Known): string {
  const t = translator(language, 'site')
  const fields = references(rule).flatMap((path) => askedField(definition, path) ?? [])
  const wanted = wantedAnswer(compile(rule).node)
  const [field] = fields
  const answer = field && wanted !== undefined && answerWords(field, wanted, masters, language)
  if (field && answer) return t('start.onlyIf', { question: field.label[language], answer })

  const questions = [...new Set(fields.map(({ label }) => label[language]))].join(', ')
  return t('start.dependsOn', { question: questions })
}

/** The one answer a comparison, or a search of a list for one, waits for. */
function wantedAnswer(node: Node): string | boolean | undefined {
  if (node.type === 'walk' && node.walk === 'exists') return wantedAnswer(node.body)
  if (node.type === 'field') return true
  if (node.type !== 'operation' || node.operator !== '==' || node.right.type !== 'constant') return
  const { value } = node.right
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined
}

function answerWords(field: Field, wanted: string | boolean, masters: Masters, language: Language) {
  if (typeof wanted === 'boolean') return translator(language, 'common')(wanted ? 'yes' : 'no')
  return allOptionsOf(field, masters).find(({ code }) => code === wanted)?.name[language]
}
