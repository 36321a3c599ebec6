import { expect, test } from 'vitest'
import { Field } from './definition'
import { sampleContext } from './sample-context'
import { takeAnswer } from './take-answer'

const words = { en: 'Words', hi: 'शब्द' }
const options = [{ code: 'A', label: words }]
const take = (rest: object, raw: unknown, group = {}) =>
  takeAnswer(Field.parse({ code: 'it', label: words, ...rest }), raw, group, sampleContext)
const codes = (faults: object | undefined) =>
  Object.fromEntries(Object.entries(faults ?? {}).map(([part, [fault]]) => [part, fault.code]))

const address = { ward: 'W1', locality: 'L2' }
const gstin = { matches: '[0-9]{2}[A-Z]{3}', says: words }
const trade = { type: 'choice', master: { list: 'trade-type', where: { category: 'category' } } }

test.each<[object, unknown, unknown]>([
  [{ type: 'text' }, '  Ram\t Lal\u0000 ', 'Ram Lal'],
  [{ type: 'text' }, 'क\u094dष', 'क\u094dष'],
  [{ type: 'text' }, 'a\ud800b', 'a\ufffdb'],
  [{ type: 'text', pattern: gstin }, '05ABC', '05ABC'],
  [{ type: 'long-text' }, 'one\r\ntwo\r', 'one\ntwo'],
  [{ type: 'number' }, '१,२३४', 1234],
  [{ type: 'number' }, 42, 42],
  [{ type: 'number' }, '-0', 0],
  [{ type: 'number', decimals: 2 }, '2.50', 2.5],
  [{ type: 'number', decimals: 2 }, '.5', 0.5],
  [{ type: 'money' }, '₹ 1,23,456/-', '123456.00'],
  [{ type: 'money' }, '००१५००.५', '1500.50'],
  [{ type: 'money', min: -10 }, '-0.0', '0.00'],
  [{ type: 'money' }, 1500.5, '1500.50'],
  [{ type: 'day' }, '2026-11-22', '2026-11-22'],
  [{ type: 'day' }, '२२/११/२०२६', '2026-11-22'],
  [{ type: 'day' }, { day: '1', month: '2', year: '2026' }, '2026-02-01'],
  [{ type: 'mobile' }, '+91 ९०००० ००००१', '9000000001'],
  [{ type: 'email' }, ' Name@Example.IN ', 'name@example.in'],
  [{ type: 'choice', options }, 'A', 'A'],
  [{ type: 'choice', master: { list: 'ownership' } }, 'TRUST', 'TRUST'],
  [{ type: 'yes-no' }, 'yes', true],
  [{ type: 'yes-no' }, false, false],
  [{ type: 'address' }, { ...address, door: ' 12 ', street: '' }, { ...address, door: '12' }],
  [{ type: 'address' }, { locality: 'L3' }, { ward: 'W2', locality: 'L3' }],
  [
    { type: 'location' },
    { latitude: '30.31649', longitude: 78 },
    { latitude: 30.31649, longitude: 78 },
  ],
])('%o takes %o as %o', (field, raw, answer) => {
  expect(take(field, raw)).toEqual({ answer })
})

test.each<[object, unknown, string | Record<string, string>]>([
  [{ type: 'text', minLength: 3 }, 'ab', 'too-short'],
  [{ type: 'text' }, 'x'.repeat(201), 'too-long'],
  [{ type: 'text', pattern: gstin }, '05ABCD', 'says'],
  [{ type: 'number' }, 'many', 'not-a-number'],
  [{ type: 'number' }, '.', 'not-a-number'],
  [{ type: 'number' }, '1.5', 'whole-number'],
  [{ type: 'number', decimals: 2 }, '1.555', 'decimals'],
  [{ type: 'number', min: 1 }, '0', 'too-small'],
  [{ type: 'number', max: 9 }, '10', 'too-big'],
  [{ type: 'number' }, '9'.repeat(30), 'too-big'],
  [{ type: 'number' }, Number.NaN, 'not-a-number'],
  [{ type: 'money' }, '1.234', 'not-an-amount'],
  [{ type: 'money' }, '-5', 'too-small'],
  [{ type: 'day' }, '2026-02-30', 'not-a-day'],
  [{ type: 'day' }, { day: '31', month: '', year: '' }, 'not-a-day'],
  [{ type: 'mobile' }, '12345', 'not-a-mobile'],
  [{ type: 'email' }, 'name@', 'not-an-email'],
  [{ type: 'choice', options }, 'B', 'not-an-option'],
  [{ type: 'choice', options }, '__proto__', 'not-an-option'],
  [{ type: 'yes-no' }, 'constructor', 'not-an-option'],
  [{ type: 'location' }, { latitude: 91, longitude: 0 }, 'not-a-location'],
  [{ type: 'location' }, { latitude: '30' }, 'not-a-location'],
  [{ type: 'address' }, { ward: 'W9', locality: 'L1' }, { ward: 'not-a-ward' }],
  [{ type: 'address' }, { ward: 'W2', locality: 'L1' }, { locality: 'not-a-locality' }],
  [{ type: 'address' }, { ...address, pin: '012345' }, { pin: 'not-a-pin' }],
])('%o refuses %o: %o', (field, raw, fault) => {
  expect(codes(take(field, raw).faults)).toEqual(typeof fault === 'string' ? { '': fault } : fault)
})

test('a dependent choice keeps to what it depends on', () => {
  expect(take(trade, 'TEA', { category: 'FOOD' })).toEqual({ answer: 'TEA' })
  expect(codes(take(trade, 'TEA', { category: 'HOTELS' }).faults)).toEqual({ '': 'not-an-option' })
})

test.each([
  'text',
  'long-text',
  'number',
  'money',
  'day',
  'mobile',
  'email',
  'choice',
  'yes-no',
  'address',
  'location',
  'computed',
])('an empty %s is no answer', (type) => {
  for (const raw of [undefined, null, '', ' \n', {}, []]) expect(take({ type }, raw)).toEqual({})
})
