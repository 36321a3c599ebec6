import { isGrant } from '@/lib/platform/access/permission'
import type { Module, Parts } from './module'

/** What is wrong with modules by themselves, with each other and with the platform's own parts; a sentence each. */
export function faultsOfModules(modules: readonly Module[], platform: Parts): string[] {
  const parts = [platform, ...modules]
  return [
    ...twice(
      'The code of a module',
      modules.map(({ code }) => code),
    ),
    ...modules
      .filter(({ code }) => !/^[a-z][a-z0-9-]*$/.test(code))
      .map(({ code }) => `The code ${code} is not in small letters, digits and hyphens`),
    ...twice(
      'The service',
      parts.flatMap(({ services = [] }) => services.map(({ code }) => code)),
    ),
    ...twice(
      'The operation',
      definitionsOf(parts).map(({ name }) => name),
    ),
    ...twice(
      'The address',
      definitionsOf(parts).flatMap(({ api }) =>
        api ? [`${api.method} ${api.path.replace(/\{\w+\}/g, '{}')}`] : [],
      ),
    ),
    ...twice(
      'The job or task',
      parts.flatMap(({ jobs = {}, tasks = {} }) => [...Object.keys(jobs), ...Object.keys(tasks)]),
    ),
    ...twice(
      'The list',
      parts.flatMap(({ masters = {} }) => Object.keys(masters)),
    ),
    ...twice(
      'The scope',
      parts.flatMap(({ scopes = {} }) => Object.keys(scopes)),
    ),
    ...twice(
      'The lookup',
      parts.flatMap(({ lookups = [] }) => lookups.map(({ code }) => code)),
    ),
    ...twice(
      'The place',
      parts.flatMap((one) => placesOf(one).map(({ href }) => href)),
    ),
    ...strangeNames(modules),
    ...undeclaredGrants(parts),
  ]
}

const definitionsOf = (parts: readonly Parts[]) =>
  parts.flatMap(({ operations = [] }) => operations.map(({ definition }) => definition))

const placesOf = ({ places: { desk = [], administration = [], figures = [] } = {} }: Parts) => [
  ...desk,
  ...administration,
  ...figures,
]

const twice = (what: string, all: readonly string[]) =>
  [...new Set(all.filter((one, at) => all.indexOf(one) < at))].map(
    (one) => `${what} ${one} is there twice`,
  )

/** A module's own grants bear its name, so that no two modules mean different things by one word. */
const strangeNames = (modules: readonly Module[]) =>
  modules.flatMap(({ code, grants = {} }) =>
    Object.keys(grants)
      .filter((grant) => !grant.startsWith(`${code}.`))
      .map((grant) => `The grant ${grant} of ${code} does not begin with ${code} and a full stop`),
  )

/** Whatever asks for a grant, or gives it, that nobody declares: mostly a slip of the pen. */
function undeclaredGrants(parts: readonly Parts[]): string[] {
  const known = new Set(parts.flatMap(({ grants = {} }) => Object.keys(grants)))
  const named = parts.flatMap((one) => [
    ...Object.entries(one.roles ?? {}).map(([role, grants]) => ({
      by: `the role ${role}`,
      grants,
    })),
    ...(one.services ?? []).flatMap(({ roles }) =>
      roles.map(({ code, grants }) => ({ by: `the role ${code}`, grants })),
    ),
    ...placesOf(one).map(({ href, sees }) => ({ by: `the place ${href}`, grants: sees })),
    ...definitionsOf([one]).map(({ name, permission }) => ({
      by: `the operation ${name}`,
      grants: isGrant(permission) ? [permission] : [],
    })),
  ])
  return named.flatMap(({ by, grants }) =>
    grants
      .filter((grant) => !known.has(grant))
      .map((grant) => `${by} names the grant ${grant}, which nobody declares`),
  )
}
