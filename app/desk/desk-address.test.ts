import { expect, test } from 'vitest'
import { deskAddress } from './desk-address'

test.each([
  '/desk',
  '/desk/inbox?view=overdue&cursor=a-_b',
  '/desk/files/7?from=%2Fdesk',
  '/desk?did=x',
])('%s is an address of the desk', (address) => expect(deskAddress(address)).toBe(address))

test.each([
  'https://evil.example/desk',
  '//evil.example/desk',
  '/desk//evil.example',
  '/desk/../en/dehradun',
  '/desk/..',
  '/desk\\@evil.example',
  '/desktop',
  '/desk/inbox\n',
  '/en/my',
  '',
  undefined,
  ['/desk/inbox'],
])('%s is none and leads home', (address) => expect(deskAddress(address)).toBe('/desk'))
