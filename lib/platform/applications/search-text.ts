import { latinDigits } from '../language/digits'
import type { Answers } from '../forms/definition'
import type { ServiceDefinition } from './service-definition'

/** What a file is found by: the words given and every searchable answer that is not sensitive, in lower case and digits 0 to 9. */
export function searchTextOf(
  { sections }: ServiceDefinition,
  answers: Answers,
  words: readonly string[],
): string {
  const found = sections.flatMap(({ code, fields }) => {
    const given = answers[code] ?? {}
    const groups = Array.isArray(given) ? given : [given]
    return fields
      .filter(({ searchable, sensitive }) => searchable && !sensitive)
      .flatMap((field) => groups.map((group) => group[field.code]))
  })
  const texts = [...words, ...found.filter((value) => typeof value === 'string')]
  return [...new Set(texts.map((text) => latinDigits(text).toLowerCase()))].join(' ')
}
