import { beforeAll, describe, expect, test } from 'vitest'
import { arrivalOf, noTowns } from '@/app/arrival'
import { navigation, placesSeenBy } from '@/app/desk/navigation'
import { catalogue } from '@/lib/interop/rest/catalogue'
import { grants } from '@/lib/platform/access/grants'
import { may } from '@/lib/platform/access/permission'
import { rolesGranting } from '@/lib/platform/access/roles'
import { Scope } from '@/lib/platform/api-keys/api-keys'
import { services } from '@/lib/platform/applications/catalogue'
import { declaredWork } from '@/lib/platform/jobs/declared-jobs'
import { paperCodes, paperName, readPaper } from '@/lib/platform/documents/paper-kinds'
import { listRule } from '@/lib/platform/masters/declared-lists'
import { findRoute } from '@/lib/platform/rest/find-route'
import { openApi } from '@/lib/platform/rest/openapi'
import { modules } from '@/lib/services/registry'
import { findPayLink, lookupFor } from '../find-by-number'
import { startModules } from '../modules'
import { done, sample } from './sample.fixture'

// A module is one value: what it brings is found wherever people and programs look, though nothing there names it.
beforeAll(() => startModules([...modules, sample]))

const keeper = {
  kind: 'officer',
  roles: ['SAMPLE_KEEPER'],
  grants: ['sample.see', 'sample.mark', 'administer'],
} as const
const viewer = { ...keeper, roles: [...keeper.roles], grants: [...keeper.grants] }
const clerk = { ...viewer, roles: ['CEMP'], grants: ['counter' as const] }
const hrefs = (officer: typeof viewer | typeof clerk) =>
  navigation(officer, 'sample', 'en').map(({ href }) => href)

describe('at the desk', () => {
  test('it stands in the bar, for whoever holds its grant', () => {
    const entry = navigation(viewer, 'sample', 'en').find(({ href }) => href === '/desk/sample')
    expect(entry).toEqual({ href: '/desk/sample', label: 'Sample at /desk/sample', current: true })
    expect(hrefs(clerk)).not.toContain('/desk/sample')
  })

  test('it stands among the pages of the administration, and the figures lead to it', () => {
    const administration = placesSeenBy(viewer, 'administration').map(({ href }) => href)
    expect(administration).toContain('/desk/administration/sample')
    expect(hrefs(viewer)).toContain('/desk/figures/sample')
  })

  test('its addresses are the desk’s and the state’s', () => {
    const arrive = (pathname: string) =>
      arrivalOf({ pathname, search: '', cookie: undefined, acceptLanguage: null })
    expect(arrive('/desk/sample')).toEqual({ is: 'desk' })
    expect(arrive('/desk/sample/7/changed')).toEqual({ is: 'conflict' })
    expect(noTowns()).toContain('sample')
    expect(arrive('/en/sample')).toEqual({ is: 'page', language: 'en' })
  })
})

describe('for programs', () => {
  test('its operations are in the API', () => {
    const names = catalogue().map(({ definition }) => definition.name)
    expect(names).toEqual(expect.arrayContaining(['sample.look', 'sample.mark']))
    expect(findRoute(catalogue(), 'GET', '/api/v1/samples/7')).toMatchObject({
      parameters: { id: '7' },
    })
  })

  test('its operations are in the OpenAPI document', () => {
    const { paths } = openApi(catalogue(), 'http://localhost')
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/samples/{id}', '/samples/{id}/mark']),
    )
  })

  test('a key can be for it', () => {
    expect(Scope.safeParse('sample.read').success).toBe(true)
    expect(Scope.safeParse('sample.write').success).toBe(false)
  })
})

test('its grants are given by its roles and by those of its services', () => {
  expect(grants()).toContain('sample.see')
  expect([...rolesGranting('sample.see')].toSorted()).toEqual(['SAMPLE_CLERK', 'SAMPLE_KEEPER'])
  const actor = { kind: 'officer', name: '', tenantId: 'uk.a', stateId: 'uk', wards: [] } as const
  const officer = { ...actor, roles: ['SAMPLE_KEEPER'], language: 'en' } as const
  expect(may(officer, 'sample.mark')).toBe(true)
  expect(may({ ...officer, roles: ['SAMPLE_CLERK'] }, 'sample.mark')).toBe(false)
})

test('its service is on offer, and ULBs may have their own values of its list', () => {
  expect(services().map(({ code }) => code)).toContain('sample-service')
  expect(listRule('sample-list').withdrawable).toBe(true)
})

test('its job recurs and its task is done, with a payload that can be read', async () => {
  const { jobs, tasks } = declaredWork()
  await jobs['sample-job']?.run(new Date('2026-12-01T01:00:00Z'))
  await tasks['sample-task']?.({ of: 'task' })
  expect(done).toEqual(['job', 'task'])
  await expect(tasks['sample-task']?.({})).rejects.toThrow()
})

test('its papers are read, drawn and told by their name', async () => {
  const name = { en: 'Town', hi: 'नगर' }
  const content = { issuer: { name }, service: name, told: 'All is well' }
  const paper = readPaper({ kind: 'SAMPLE', content })
  expect(paper?.rows()).toEqual([{ label: { en: 'Told', hi: 'कहा' }, value: 'All is well' }])
  const printed = { language: 'en', standing: { is: 'good' }, duplicate: false } as const
  const pdf = await paper?.pdf({ ...printed, verifyUrl: '/verify?c=CODE' })
  expect(pdf?.toString()).toBe('All is well /verify?c=CODE')
  expect(readPaper({ kind: 'SAMPLE', content: {} })).toBeUndefined()
  expect(paperCodes('notice')).toEqual(['SAMPLE'])
  expect(paperName('SAMPLE').en).toBe('Sample paper')
})

test('it answers for its numbers, and for no others', async () => {
  expect(lookupFor('SMP-1').code).toBe('sample')
  expect(lookupFor('PGR-DDN-2026-27-000001').code).not.toBe('sample')
  expect(lookupFor('TL-APP/DDN/2026-27/000001').code).not.toBe('sample')
  const paid = await findPayLink({ by: 'guest' }, { number: 'SMP-1', lastFour: '1234' })
  expect(paid).toEqual({ token: 'token of SMP-1' })
})
