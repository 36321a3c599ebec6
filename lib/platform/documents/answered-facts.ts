import type { SectionSummary } from '../forms/summarise'
import type { ServiceDefinition } from '../applications/service-definition'
import type { Fact } from './documents'

type Row = NonNullable<ServiceDefinition['outcome']>['certificate']['facts'][number]
type Summaries = { readonly en: readonly SectionSummary[]; readonly hi: readonly SectionSummary[] }

/** The rows a paper prints: what was answered, members of a list on one line; questions not asked are left out. */
export const answeredFacts = (rows: readonly Row[], summaries: Summaries): Fact[] =>
  rows.flatMap(({ label, section, field }) => {
    const en = answered(summaries.en, section, field)
    const hi = answered(summaries.hi, section, field)
    return en === '' ? [] : [{ label, value: en === hi ? en : { en, hi } }]
  })

function answered(summary: readonly SectionSummary[], code: string, field: string): string {
  const section = summary.find((one) => one.section === code)
  const rows = [...(section?.rows ?? []), ...(section?.items ?? []).flatMap(({ rows }) => rows)]
  const values = rows.filter((row) => row.field === field && row.given).map(({ value }) => value)
  return [...new Set(values)].join('; ')
}
