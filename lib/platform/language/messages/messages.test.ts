import { expect, test } from 'vitest'
import { languageCodes, languages } from '../language'

type Tree = { [key: string]: string | Tree }

/** Latin words that belong in any language: product, protocols, units, and what is written on paper. */
const allowed = new Set(
  'Palika SMS PIN PDF OTP QR URL CSV GST PAN UPI IFSC NEFT RTGS API ID DIGIT JPG PNG kB MB am pm'.split(
    ' ',
  ),
)

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  )

const english = new Map(flatten(languages.en.messages))
const others = languageCodes.filter((code) => code !== 'en')

/** The values a message takes; whether it needs a plural is each language’s own affair. */
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name))].sort()

/** The text people read: without placeholders, ICU words, tags and addresses. */
const read = (text: string) =>
  text
    .replace(/(?<!\b(?:zero|one|two|few|many|other)\s*)\{\w+\}/g, ' ')
    .replace(/\{\s*\w+\s*,\s*\w+\s*,/g, ' ')
    .replace(/\w+\s*(?=\{)/g, ' ')
    .replace(/<\/?\w+>|\S+@\S+|https?:\S+/g, ' ')

test('the check for Devanagari sees Latin words where they hide', () => {
  expect(read('Hello {name}, {days, plural, one {day} other {# days}}')).toMatch(/Hello.*day.*days/)
  expect(read('{n, plural, one {# दिन} other {# दिन}} {name}')).not.toMatch(/[A-Za-z]/)
})

test.each(languageCodes)('%s leaves no message empty', (code) => {
  const empty = flatten(languages[code].messages).filter(([, text]) => text.trim() === '')
  expect(empty).toEqual([])
})

test.each(others)('%s has the keys of English', (code) => {
  const keys = flatten(languages[code].messages).map(([key]) => key)
  expect(keys.sort()).toEqual([...english.keys()].sort())
})

test.each(others)('%s takes the same values as English', (code) => {
  const different = flatten(languages[code].messages).filter(
    ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
  )
  expect(different).toEqual([])
})

test('Hindi is written in Devanagari', () => {
  const latin = flatten(languages.hi.messages).filter(([, text]) =>
    (read(text).match(/[A-Za-z]{2,}/g) ?? []).some((word) => !allowed.has(word)),
  )
  expect(latin).toEqual([])
})
