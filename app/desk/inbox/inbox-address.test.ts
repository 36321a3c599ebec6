import { expect, test } from 'vitest'
import { askedIn, inboxHref, without } from './inbox-address'

test('an address says its filters in one order, and says them again', () => {
  const asked = { ward: 'W1', view: 'overdue', assignee: 'anyone', service: 'trade-licence' }
  const href = inboxHref(asked)
  expect(href).toBe('/desk/inbox?view=overdue&service=trade-licence&ward=W1&assignee=anyone')
  expect(askedIn(Object.fromEntries(new URL(href, 'http://desk').searchParams))).toEqual(asked)
})

test('what is no filter, or only the usual one, is not said', () => {
  const query = {
    view: 'work',
    sort: 'due',
    age: '8',
    assignee: 'x',
    did: 'claim.3',
    ward: ' ',
    q: ['a', 'b'],
  }
  expect(askedIn(query)).toEqual({ q: 'a' })
})

test('without a filter the list begins again', () => {
  expect(without({ service: 'dog-licence', ward: 'W1', cursor: 'abc' }, 'ward')).toBe(
    '/desk/inbox?service=dog-licence',
  )
})
