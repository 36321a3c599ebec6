import { describe, expect, test } from 'vitest'
import { complaintTypes } from '@/prisma/seed/reference/complaints'
import * as queries from './queries.fixture'
import { sureType } from './sure-type'

const types = complaintTypes().map(({ en, hi, ...type }) => ({ ...type, name: { en, hi } }))

describe('what a text is surely about', () => {
  test.each(Object.entries(queries))('is never another kind than is meant: %s', (_name, asked) => {
    const found = asked.map(([text, code]) => [sureType(types, text)?.code, code] as const)
    const told = found.filter(([sure]) => sure !== undefined)
    expect(told.filter(([sure, code]) => sure !== code)).toEqual([])
    expect(told.length / found.length).toBeGreaterThan(0.6)
  })

  test.each(['water', 'street light', 'hello', ''])(
    'is nothing where two may be meant: %s',
    (text) => {
      expect(sureType(types, text)).toBeUndefined()
    },
  )
})
