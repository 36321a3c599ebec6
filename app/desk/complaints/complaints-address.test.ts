import { expect, test } from 'vitest'
import { askedIn, complaintsHref, filterFor, pointIn, without } from './complaints-address'

test('an address says its filters in one order, and says them again', () => {
  const asked = { ward: 'W1', view: 'late', assignee: 'nobody', as: 'map' }
  const href = complaintsHref(asked)
  expect(href).toBe('/desk/complaints?view=late&ward=W1&assignee=nobody&as=map')
  expect(askedIn(Object.fromEntries(new URL(href, 'http://desk').searchParams))).toEqual(asked)
})

test('what is no filter is not said', () => {
  expect(askedIn({ view: 'photos', as: 'list', at: 'here', source: 'FAX', q: ['7', '8'] })).toEqual(
    {
      q: '7',
    },
  )
})

test('without a filter the list begins again', () => {
  expect(without({ type: 'DamagedRoad', ward: 'W1', cursor: 'x' }, 'ward')).toBe(
    '/desk/complaints?type=DamagedRoad',
  )
})

test('each begins with what their role does; the field sees its own', () => {
  expect(filterFor({ grants: ['grievances.read', 'grievances.route'] }, {}).view).toBe('route')
  expect(filterFor({ grants: ['grievances.read'] }, {}).view).toBe('open')
  const field = { grants: ['grievances.read', 'grievances.field-work'] } as const
  expect(filterFor({ grants: [...field.grants] }, {}).view).toBe('mine')
  expect(filterFor({ grants: [...field.grants] }, { view: 'late' }).assignee).toBe('me')
  expect(filterFor({ grants: [...field.grants] }, { q: '12' }).view).toBe('all')
})

test('a point is two numbers', () => {
  expect(pointIn('30.3165,78.0322')).toEqual({ latitude: 30.3165, longitude: 78.0322 })
  expect(pointIn('30.3165')).toBeUndefined()
})
