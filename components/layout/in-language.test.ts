import { expect, test } from 'vitest'
import { inLanguage } from './in-language'

test('a page keeps its place and its query', () => {
  expect(inLanguage('/hi/track', 'number=TL%2F1', 'en')).toBe('/en/track?number=TL%2F1')
  expect(inLanguage('/hi', '', 'en')).toBe('/en')
})

test('a short address asks for the language, as people see it and as the server answers it', () => {
  expect(inLanguage('/pay/abc', 'lang=hi', 'en')).toBe('/pay/abc?lang=en')
  expect(inLanguage('/hi/pay/abc', 'lang=hi', 'en')).toBe('/pay/abc?lang=en')
  expect(inLanguage('/hi/verify', '', 'en')).toBe('/verify?lang=en')
})
