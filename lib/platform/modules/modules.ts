import { declareGrants, type Grant } from '@/lib/platform/access/grants'
import { declareRoles, type Roles } from '@/lib/platform/access/roles'
import { declareScopes } from '@/lib/platform/api-keys/api-keys'
import { offer } from '@/lib/platform/applications/catalogue'
import { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import { declarePaperKinds } from '@/lib/platform/documents/paper-kinds'
import { declareWork } from '@/lib/platform/jobs/declared-jobs'
import { declareLists } from '@/lib/platform/masters/declared-lists'
import { declareTexts, type TextTemplate } from '@/lib/platform/notifications/told-at-start'
import { declareDueColumns } from '@/lib/platform/tenancy/holidays/move-due-days'
import { faultsOfModules } from './faults-of-modules'
import type { Module, Parts } from './module'
import { platform } from './platform'
import { keepStarted } from './started'

/**
 * Tells the rooms of the platform what there is: what it brings itself, and these modules, in the order people see them. Each
 * kind of process calls it once, before anything else; a test may call it again with other modules. Throws when modules do
 * not fit together, with a sentence for each fault.
 */
export function startModules(modules: readonly Module[]): void {
  const faults = faultsOfModules(modules, platform)
  if (faults.length > 0) throw new Error(`The modules do not fit:\n${faults.join('\n')}`)

  const parts: readonly Parts[] = [...modules, platform]
  const services = modules.flatMap((one) => one.services ?? [])
  offer(services.map((definition) => ServiceDefinition.parse(definition)))
  declareGrants([platform, ...modules].flatMap(({ grants = {} }) => Object.keys(grants) as Grant[]))
  declareRoles([...parts.map(({ roles = {} }) => roles), ...services.map(rolesOf)])
  declareWork({ jobs: joined(parts, 'jobs'), tasks: joined(parts, 'tasks') })
  declareLists(joined(parts, 'masters'))
  declareScopes(joined(parts, 'scopes'))
  declarePaperKinds(joined(parts, 'documents'))
  declareDueColumns(parts.flatMap(({ due = [] }) => due))
  declareTexts([{ name: 'otp' }, ...modules.flatMap(textsOf), ...services.flatMap(textsOfService)])
  keepStarted(parts)
}

const joined = <Name extends 'jobs' | 'tasks' | 'masters' | 'scopes' | 'documents'>(
  parts: readonly Parts[],
  name: Name,
): NonNullable<Parts[Name]> => Object.assign({}, ...parts.map((one) => one[name])) as never

const rolesOf = ({ roles }: ServiceDefinition): Roles =>
  Object.fromEntries(roles.map(({ code, grants }) => [code, grants]))

const textsOf = ({ code, texts = {} }: Module): TextTemplate[] =>
  Object.keys(texts).map((name) => ({ name: `${code}.${name}` }))

const textsOfService = ({ code, messages }: ServiceDefinition): TextTemplate[] =>
  messages
    .filter(({ audience, channels }) => audience === 'applicant' && channels.includes('SMS'))
    .map(({ on, dltTemplateId }) => ({ name: `${code}.${on}`, dltTemplateId }))
