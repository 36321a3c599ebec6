import { staffOf } from '@/lib/platform/identity/staff-of'
import type { LocalText } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { mastersOf } from '@/lib/platform/masters/masters'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { Source } from '@/lib/services/grievances/complaint'
import type { Cut } from '@/lib/services/grievances/tally/read-months'

type Named = Exclude<Cut, ''> | 'all'

/** Gives the name of a code of a cut at a ULB on a day; the code itself where nobody knows it any more. */
export async function namesOf(
  tenantId: string,
  day: string,
): Promise<(cut: Named, code: string) => LocalText> {
  const [masters, wards, staff] = await Promise.all([
    mastersOf(tenantId, day),
    wardsOf(tenantId),
    staffOf(tenantId),
  ])
  const known: Record<Named, ReadonlyMap<string, LocalText>> = {
    all: new Map(),
    type: new Map(masters['complaint-type']?.map(({ code, name }) => [code, name])),
    department: new Map(masters['department']?.map(({ code, name }) => [code, name])),
    ward: new Map(wards.map(({ id, name }) => [id, name])),
    officer: new Map(staff.map(({ personId, name }) => [personId, name])),
    source: new Map(Source.options.map((source) => [source, sourceName(source)])),
  }
  return (cut, code) => known[cut].get(code) ?? (code === '' ? none(cut) : { en: code, hi: code })
}

const sourceName = (source: Source) => said((t) => t(`sources.${source}`))

const none = (cut: Named) => said((t) => t(`none.${cut}`))

const said = (say: (t: ReturnType<typeof translator<'figures'>>) => string): LocalText => ({
  en: say(translator('en', 'figures')),
  hi: say(translator('hi', 'figures')),
})
