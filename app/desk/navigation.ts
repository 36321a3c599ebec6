import type { Grant } from '@/lib/platform/access/grants'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { placesIn } from '@/lib/platform/modules/started'
import { servicesSeenBy } from '@/lib/platform/workflow/sight'
import { paths } from '../paths'
import type { Officer } from './desk-caller'

/** The parts of the desk that are not a module's. */
type OwnArea =
  | 'home'
  | 'files'
  | 'counter'
  | 'registers'
  | 'collect'
  | 'receipts'
  | 'refunds'
  | 'adjustments'
  | 'figures'
  | 'administration'
  | 'outbox'

type Entry = { area: string; href: string; label: string }
type Viewer = Pick<Officer, 'grants' | 'kind' | 'roles'>

const holds = ({ grants }: Viewer, wanted: readonly Grant[]) =>
  wanted.some((grant) => grants.includes(grant))

/** Those of a kind's places that an officer may open. */
export const placesSeenBy = (officer: Viewer, kind: 'desk' | 'administration' | 'figures') =>
  placesIn(kind).filter(({ sees }) => holds(officer, sees))

/** What the bar offers an officer: only what their roles may open. The pages check again. */
export function navigation(officer: Viewer, current: string | undefined, language: Language) {
  const t = translator(language, 'desk')
  const own = (area: OwnArea, href: string | undefined, ...wanted: Grant[]): Entry[] =>
    href !== undefined && (wanted.length === 0 || holds(officer, wanted))
      ? [{ area, href, label: t(`areas.${area}`) }]
      : []
  const register = servicesSeenBy(officer).find(({ outcome }) => outcome)
  const [figures] = placesSeenBy(officer, 'figures')
  const [administration] = placesSeenBy(officer, 'administration')

  const entries: Entry[] = [
    ...own('home', paths.desk()),
    ...own('files', paths.desk('inbox')),
    ...placesSeenBy(officer, 'desk').map(({ code: area, href, label }) => ({
      ...{ area, href, label: label(language) },
    })),
    ...own('counter', paths.desk('counter'), 'counter'),
    ...own('collect', paths.desk('collect'), 'collect'),
    ...own('receipts', paths.desk('receipts'), 'collect', 'undo-receipt'),
    ...own('adjustments', paths.desk('adjustments'), 'approve-adjustment'),
    ...own('refunds', paths.desk('refunds'), 'refund'),
    ...own('registers', register && paths.deskRegister(register.code)),
    ...own('figures', figures?.href),
    ...own('administration', administration?.href, 'administer'),
    ...own('outbox', paths.desk('outbox'), 'outbox'),
  ]
  return entries.map(({ area, href, label }) => ({ href, label, current: area === current }))
}
