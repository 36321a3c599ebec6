import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { servicesSeenBy } from '@/lib/platform/workflow/sight'
import { paths } from '../paths'
import type { Officer } from './desk-caller'

/** The parts of the desk that its bar leads to. */
export type DeskArea =
  | 'home'
  | 'files'
  | 'complaints'
  | 'counter'
  | 'registers'
  | 'collect'
  | 'receipts'
  | 'refunds'
  | 'adjustments'
  | 'figures'
  | 'administration'
  | 'outbox'

type Entry = { area: DeskArea; href: string; open: boolean }

/** What the bar offers an officer: only what their roles may open. The pages check again. */
export function navigation(officer: Officer, current: DeskArea | undefined, language: Language) {
  const { grants } = officer
  const t = translator(language, 'desk')
  const may = (...wanted: Officer['grants']) => wanted.some((grant) => grants.includes(grant))
  const register = servicesSeenBy(officer).find(({ outcome }) => outcome)

  const entries: Entry[] = [
    { area: 'home', href: paths.desk(), open: true },
    { area: 'files', href: paths.desk('inbox'), open: true },
    {
      area: 'complaints',
      href: paths.deskComplaints(),
      open: may('complaints', 'route', 'field-work', 'intake'),
    },
    { area: 'counter', href: paths.desk('counter'), open: may('counter') },
    { area: 'collect', href: paths.desk('collect'), open: may('collect') },
    { area: 'receipts', href: paths.desk('receipts'), open: may('collect', 'undo-receipt') },
    { area: 'adjustments', href: paths.desk('adjustments'), open: may('approve-adjustment') },
    { area: 'refunds', href: paths.desk('refunds'), open: may('refund') },
    {
      area: 'registers',
      href: register ? paths.deskRegister(register.code) : '',
      open: !!register,
    },
    { area: 'figures', href: paths.deskFigures(), open: may('complaints') },
    { area: 'administration', href: paths.deskComplaintTypes(), open: may('administer') },
    { area: 'outbox', href: paths.desk('outbox'), open: may('outbox') },
  ]
  return entries
    .filter(({ open }) => open)
    .map(({ area, href }) => ({ href, label: t(`areas.${area}`), current: area === current }))
}
