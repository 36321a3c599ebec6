import { expect, test } from 'vitest'
import { InvalidInput } from '../operations/errors'
import { formBounds } from './bounds'
import { postedTexts, singleTexts } from './posted-texts'

const formOf = (...entries: [string, string | Blob][]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}
const numbered = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, index): [string, string] => [name(index), 'x'])

test('one of a name is a text, several are a list, in the order they came', () => {
  const form = formOf(['a', '1'], ['b', '2'], ['a', '3'], ['a', '4'])
  expect(postedTexts(form)).toEqual({ a: ['1', '3', '4'], b: '2' })
  expect(singleTexts(form)).toEqual({ a: '1', b: '2' })
})

test('files and what React adds are no texts', () => {
  const form = formOf(['$ACTION_REF_1', ''], ['photo', new Blob(['x'])], ['said', 'yes'])
  expect(postedTexts(form)).toEqual({ said: 'yes' })
})

test('a name that objects have of their own is a name like any other', () => {
  const texts = postedTexts([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
  expect(Object.keys(texts)).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(texts)).toBe(Object.prototype)
})

test.each([
  ['too many fields', numbered(formBounds.fields + 1, (index) => `f${index}`)],
  ['too many of one name', numbered(formBounds.fields + 1, () => 'same')],
  ['a name that is too long', [['n'.repeat(formBounds.name + 1), 'x'] as [string, string]]],
  ['a name nested too deep', [['a.'.repeat(formBounds.depth + 1), 'x'] as [string, string]]],
  ['a text that is too long', [['n', 'x'.repeat(formBounds.value + 1)] as [string, string]]],
])('%s is refused', (_, entries) => {
  expect(() => postedTexts(entries)).toThrow(InvalidInput)
})

test('sixty thousand fields are refused after the first thousand, without reading on', () => {
  let read = 0
  function* fields(): Generator<[string, string]> {
    for (; read < 60_000; read += 1) yield [`f${read}`, 'x']
  }
  expect(() => postedTexts(fields())).toThrow(InvalidInput)
  expect(read).toBeLessThanOrEqual(formBounds.fields)
})
