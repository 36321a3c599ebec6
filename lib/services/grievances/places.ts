import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Place, Places } from '@/lib/platform/modules/module'
import { isKept } from './drafts/is-kept'
import { isShown } from './public/is-shown'

const words =
  (key: 'types' | 'routing' | 'escalation' | 'settings' | 'received.tab') => (language: Language) =>
    translator(language, 'administration')(key)

const rules = (part: 'routing' | 'escalation' | 'settings'): Place => ({
  code: part,
  href: `/desk/administration/complaints/${part}`,
  label: words(part),
  sees: ['administer'],
})

const site: Places['site'] = [
  {
    part: 'complaints',
    below: true,
    // News of one asks for itself.
    isThere: (tenantId, [number, next]) =>
      number === undefined || next === 'news' || isShown(tenantId, decodeURIComponent(number)),
  },
  {
    part: 'report',
    below: false,
    // The steps of a report that is kept no longer; a waiting one is for a script, which asks for itself.
    isThere: (tenantId, [draft = '', ...steps]) =>
      steps.length !== 1 || steps[0] === 'waiting' || isKept(tenantId, draft),
  },
  { part: 'scorecard', below: false, isThere: (_, { length }) => length === 0 },
]

/** Where complaints stand on the pages they share with others. */
export const places: Places = {
  desk: [
    {
      code: 'complaints',
      href: '/desk/complaints',
      label: (language) => translator(language, 'grievance-desk')('title'),
      sees: ['grievances.read', 'grievances.route', 'grievances.field-work', 'grievances.intake'],
      find(language) {
        const t = translator(language, 'grievance-desk')
        return { label: t('find'), hint: t('findHint') }
      },
    },
  ],
  administration: [
    {
      code: 'types',
      href: '/desk/administration/complaints',
      label: words('types'),
      sees: ['administer'],
    },
    rules('routing'),
    rules('escalation'),
    rules('settings'),
    {
      code: 'received',
      href: '/desk/administration/received',
      label: words('received.tab'),
      sees: ['grievances.messages'],
    },
  ],
  figures: [
    {
      code: 'complaints',
      href: '/desk/figures/complaints',
      label: (language) => translator(language, 'grievance-desk')('title'),
      sees: ['grievances.read'],
    },
  ],
  site,
}
