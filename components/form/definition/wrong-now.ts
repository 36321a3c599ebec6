import { readGroup } from '@/lib/platform/forms/read-group'
import type { SectionSpec } from '@/lib/platform/forms/section-spec'
import type { FaultWords } from './fault-words'

/** What is wrong with the answers typed so far, by the server's own rules; what is still empty is not wrong yet. */
export function wrongNow(
  { section, context, answers }: SectionSpec,
  paths: readonly string[],
  texts: Readonly<Record<string, string>>,
  words: FaultWords,
): Record<string, string> {
  const faults = paths.map(
    (path) => readGroup(section, path, texts, { ...context, answers }).faults,
  )
  return Object.fromEntries(
    Object.entries(Object.assign({}, ...faults) as ReturnType<typeof readGroup>['faults']).flatMap(
      ([name, [fault]]) =>
        fault && texts[name]
          ? [[name, filled(words[fault.code] ?? words['invalid'] ?? '', fault.params)]]
          : [],
    ),
  )
}

const filled = (sentence: string, params: Readonly<Record<string, string | number>> = {}) =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place))
