import { expect, test } from 'vitest'
import { z } from 'zod'
import { faultsOf } from './faults-of'

const Undoing = z.object({ reason: z.enum(['ERRORRECEIPT', 'OTHER']), remark: z.string().min(1) })

const codes = (input: unknown) => {
  const { error } = Undoing.safeParse(input)
  return error && faultsOf(error).faults
}

test('whoever chose nothing is asked to choose, whoever wrote nothing to answer', () => {
  expect(codes({ reason: '', remark: '' })).toEqual({
    reason: [{ code: 'not-an-option' }],
    remark: [{ code: 'required' }],
  })
  expect(codes({ reason: 'OTHER', remark: 'x' })).toBeUndefined()
})
