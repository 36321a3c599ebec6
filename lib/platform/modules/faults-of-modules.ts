import { isGrant } from '@/lib/platform/access/permission'
import type { Module, Parts } from './module'

/** What is wrong with modules by themselves, with each other and with the platform's own parts; a sentence each. */
export function faultsOfModules(modules: readonly Module[], platform: Parts): string[] {
  const parts = [platform, ...modules]
  const codes = modules.map(({ code }) => code)
  return [
    ...twice('The code of a module', codes),
    ...codes
      .filter((code) => !/^[a-z][a-z0-9-]*$/.test(code))
      .map((code) => `The code ${code} is not in small letters, digits and hyphens`),
    ...Object.entries(namedIn).flatMap(([what, names]) => twice(what, parts.flatMap(names))),
    ...strangeNames(modules),
    ...undeclaredGrants(parts),
  ]
}

/** What must not be there twice, whoever brings it. */
const namedIn: Readonly<Record<string, (parts: Parts) => string[]>> = {
  'The service': ({ services = [] }) => services.map(({ code }) => code),
  'The operation': (parts) => definitionsOf([parts]).map(({ name }) => name),
  'The address': (parts) =>
    definitionsOf([parts]).flatMap(({ api }) =>
      api ? [`${api.method} ${api.path.replace(/\{\w+\}/g, '{}')}`] : [],
    ),
  'The job or task': ({ jobs, tasks }) => Object.keys({ ...jobs, ...tasks }),
  // A due date would move twice.
  'The due date': ({ due = [] }) =>
    due.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
  'The list': ({ masters }) => Object.keys(masters ?? {}),
  'The scope': ({ scopes }) => Object.keys(scopes ?? {}),
  'The paper': ({ documents }) => Object.keys(documents ?? {}),
  'The lookup': ({ lookups = [] }) => lookups.map(({ code }) => code),
  'The place': (parts) => placesOf(parts).map(({ href }) => href),
  'The part of addresses': ({ places }) => (places?.site ?? []).map(({ part }) => part),
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
