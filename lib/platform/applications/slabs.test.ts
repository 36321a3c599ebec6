import { expect, it } from 'vitest'
import { tablesOf } from './slabs'

const row = (
  tenantId: string,
  table: string,
  code: string,
  range: { from?: number; to?: number } = {},
) => ({
  tenantId,
  table,
  code,
  dimensions: { tradeType: 'TEA' },
  uom: null,
  rangeFrom: range.from === undefined ? null : { toNumber: () => range.from ?? 0 },
  rangeTo: range.to === undefined ? null : { toNumber: () => range.to ?? 0 },
  kind: 'FLAT',
  rate: 50_000n,
  validFrom: new Date('2026-04-01T00:00:00Z'),
  validTo: null,
})

it('takes a ULB’s own table whole instead of the state’s, and the state’s where it has none', () => {
  const rows = [
    row('uk', 'trade-fee', 'STATE'),
    row('uk.rishikesh', 'trade-fee', 'OWN'),
    row('uk', 'dog-fee', 'DOG'),
  ]
  const codes = Object.entries(tablesOf(rows, 'uk.rishikesh')).map(([table, slabs]) => [
    table,
    slabs.map(({ code }) => code),
  ])
  expect(Object.fromEntries(codes)).toEqual({ 'trade-fee': ['OWN'], 'dog-fee': ['DOG'] })
})

it('reads a row as a slab', () => {
  expect(
    tablesOf([row('uk', 'trade-fee', 'A', { from: 0, to: 10 })], 'uk.rishikesh')['trade-fee'],
  ).toEqual([
    {
      code: 'A',
      dims: { tradeType: 'TEA' },
      from: 0,
      to: 10,
      type: 'FLAT',
      rate: 50_000n,
      validFrom: '2026-04-01',
    },
  ])
})
