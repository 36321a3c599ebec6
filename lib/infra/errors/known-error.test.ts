import { expect, test, vi } from 'vitest'

/** The errors as a second bundle has them: the same file, loaded again. */
async function otherBundle() {
  vi.resetModules()
  return import('@/lib/platform/operations/errors')
}

test('an error thrown in one bundle is told by its kind in another', async () => {
  const here = await import('@/lib/platform/operations/errors')
  const there = await otherBundle()
  const thrown = new there.Refusal('bill-changed')
  expect(there.Refusal, 'two classes, as Next makes them').not.toBe(here.Refusal)
  expect(here.Refusal.is(thrown)).toBe(true)
  expect(here.Refusal.is(new there.Conflict('changed-meanwhile'))).toBe(true)
  expect(here.Conflict.is(thrown)).toBe(false)
  expect(here.NotFound.is(thrown)).toBe(false)
})

test('nothing else is of a kind', async () => {
  const { Refusal, Forbidden, NotFound } = await import('@/lib/platform/operations/errors')
  for (const other of [undefined, null, 'refusal', {}, new Error('refusal'), new NotFound('bill')])
    expect([Refusal, Forbidden].some((kind) => kind.is(other))).toBe(false)
})
