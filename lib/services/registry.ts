import { declareRoles } from '@/lib/platform/access/roles'
import { declareLists } from '@/lib/platform/masters/declared-lists'
import { declareTexts } from '@/lib/platform/notifications/told-at-start'
import { declareDueColumns } from '@/lib/platform/tenancy/holidays/move-due-days'
import { adjustmentLists } from '@/lib/platform/billing/adjustments/limits'
import { declareJobs } from '@/lib/platform/jobs/declared-jobs'
import { offer } from '@/lib/platform/applications/catalogue'
import { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { dogLicence } from './dog-licence/service'
import { lists as grievanceLists } from './grievances/administration/lists'
import { jobs as grievanceJobs } from './grievances/jobs'
import { messages as grievanceMessages } from './grievances/messages'
import { roles as grievanceRoles } from './grievances/workflow'
import { tradeLicence } from './trade-licence/service'

/** Every municipal service Palika offers out of the box, in the order people see them. */
const builtIn: readonly ServiceDefinition[] = [tradeLicence, dogLicence]

offer(builtIn.map((definition) => ServiceDefinition.parse(definition)))
declareRoles(grievanceRoles)
declareJobs(grievanceJobs)
declareLists(grievanceLists)
declareTexts(Object.keys(grievanceMessages).map((name) => `grievances.${name}`))
declareDueColumns([
  { table: 'cases', columns: ['due_at', 'state_due_at'] },
  { table: 'complaint', columns: ['due_at'] },
])
declareLists(adjustmentLists)

export { findService, getService, services } from '@/lib/platform/applications/catalogue'
