import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { arrivalOf, deskParts, noTowns } from './arrival'

const arrive = (address: string, cookie?: string, acceptLanguage: string | null = null) => {
  const { pathname, search } = new URL(address, 'http://palika')
  return arrivalOf({ pathname, search, cookie, acceptLanguage })
}

describe('an address without a language', () => {
  test('leads to the remembered one', () =>
    expect(arrive('/', 'hi', 'en-IN')).toEqual({ is: 'elsewhere', to: '/hi' }))
  test('else to the browser’s', () =>
    expect(arrive('/dehradun?x=1', undefined, 'hi-IN,en;q=0.5')).toEqual({
      is: 'elsewhere',
      to: '/hi/dehradun?x=1',
    }))
  test('a word that is no language is part of the page', () =>
    expect(arrive('/fr/help')).toEqual({ is: 'elsewhere', to: '/en/fr/help' }))
})

describe('a short address', () => {
  test('is answered in place, in the remembered language', () =>
    expect(arrive('/pay/abc', 'hi')).toEqual({ is: 'short', language: 'hi', at: '/hi/pay/abc' }))
  test('in the language it asks for', () =>
    expect(arrive('/verify?lang=en', 'hi')).toEqual({
      is: 'short',
      language: 'en',
      at: '/en/verify',
    }))
})

test('pages, the desk and interfaces stand where they are', () => {
  expect(arrive('/en/track', 'hi')).toEqual({ is: 'page', language: 'en' })
  expect(arrive('/desk/inbox')).toEqual({ is: 'desk' })
  expect(arrive('/desk')).toEqual({ is: 'desk' })
  expect(arrive('/desk/files/7/changed')).toEqual({ is: 'conflict' })
  expect(arrive('/desk/complaints/7/changed')).toEqual({ is: 'conflict' })
  expect(arrive('/api/v1/openapi.json')).toEqual({ is: 'interface' })
})

test('a town’s home is told from the state’s own pages', () => {
  expect(arrive('/en/dehradun')).toEqual({ is: 'page', language: 'en', home: 'dehradun' })
  expect(arrive('/en/dehradun/services/trade-licence')).toEqual({ is: 'page', language: 'en' })
  const own = ['(public)/(state)', '(citizen)/(own)'].flatMap((group) =>
    readdirSync(`app/[lang]/${group}`, { withFileTypes: true }),
  )
  const pages = own
    .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => name !== 'missing') // stands for every address that nothing answers
  expect(noTowns()).toEqual(expect.arrayContaining(pages))
})

test('every part of the desk is known, and nothing else', () => {
  const parts = readdirSync('app/desk', { recursive: true, encoding: 'utf8' })
    .filter((file) => /[/]page[.]tsx$/.test(file))
    .flatMap((file) => file.split('/')[0] ?? [])
    .filter((name) => name !== 'missing') // stands for every address that nothing answers
  expect(new Set(deskParts())).toEqual(new Set(parts))
  expect(arrive('/desk/no-such-part')).toEqual({ is: 'missing-at-desk' })
})
