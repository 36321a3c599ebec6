import { expect, test } from 'vitest'
import { browserOf, newVisitorCookie } from './visitor-cookie'

const secret = 'a secret of the installation'
const now = new Date('2026-11-30T10:00:00Z')

test('a browser is known by its cookie, and since when', () => {
  const cookie = newVisitorCookie(secret, now)
  expect(browserOf(secret, cookie)).toEqual({ id: cookie.slice(0, 22), since: now })
  expect(newVisitorCookie(secret, now)).not.toBe(cookie)
})

test('nobody makes a cookie of their own, an older one, or one of another installation', () => {
  const cookie = newVisitorCookie(secret, now)
  const [id = '', since = '', seal = ''] = cookie.split('.')
  const forged = [
    undefined,
    '',
    id,
    `${id}.${since}`,
    `${id}.${Number(since) - 60}.${seal}`,
    `${'A'.repeat(22)}.${since}.${seal}`,
    `${cookie}x`,
    ` ${cookie}`,
    newVisitorCookie('another', now),
  ]
  for (const one of forged) expect(browserOf(secret, one), one).toBeUndefined()
})
