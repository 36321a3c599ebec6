import { commonGrants } from '@/lib/platform/access/grants'
import { commonRoles } from '@/lib/platform/access/roles'
import { adjustmentLists } from '@/lib/platform/billing/adjustments/limits'
import { ownPapers } from '@/lib/platform/documents/own-papers'
import { translator } from '@/lib/platform/language/translator'
import { applicationLookup } from './application-lookup'
import type { Parts, Place } from './module'
import { operations } from './platform-operations'
import { jobs, tasks } from './platform-work'

const administration = (code: 'holidays' | 'keys', href: Place['href']): Place => ({
  ...{ code, href, sees: ['administer'] },
  label: (language) => translator(language, 'administration')(`${code}.tab`),
})

/** What the platform itself brings, which is no module and is always there. */
export const platform: Parts = {
  grants: commonGrants,
  roles: commonRoles,
  operations,
  jobs,
  tasks,
  masters: adjustmentLists,
  due: [{ table: 'cases', columns: ['due_at', 'state_due_at'] }],
  documents: ownPapers,
  places: {
    administration: [
      administration('holidays', '/desk/administration/holidays'),
      administration('keys', '/desk/administration/api-keys'),
    ],
  },
  lookups: [applicationLookup],
}
