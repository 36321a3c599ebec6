import { expect, test } from 'vitest'
import { FairQueue } from './fair-queue'

const gate = () => {
  let open = () => undefined as void
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

test('one source with much to do does not stand in the way of another', async () => {
  const queue = new FairQueue({ atOnce: 1, waiting: 10, waitingOfOne: 5 })
  const { open, opened } = gate()
  const order: string[] = []
  const note = (what: string) => () => Promise.resolve(void order.push(what))
  const first = queue.all('a', [() => opened])
  const many = queue.all('a', [note('a1'), note('a2'), note('a3')])
  const more = queue.all('a', [note('a4')])
  const other = queue.all('b', [note('b1'), note('b2')])
  open()
  await Promise.all([first, many, more, other])
  expect(order).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'a4'])
})

test('too much of one source, or of all, is turned away at once, and taken again later', async () => {
  const queue = new FairQueue({ atOnce: 1, waiting: 3, waitingOfOne: 2 })
  const { open, opened } = gate()
  const work = () => [() => opened]
  const running = queue.all('a', work())
  const waiting = [queue.all('a', work()), queue.all('a', work())]
  expect(queue.all('a', work())).toBeUndefined()
  waiting.push(queue.all('b', work()))
  expect(queue.all('c', work())).toBeUndefined()
  open()
  await Promise.all([running, ...waiting])
  expect(await queue.all('c', work())).toEqual([undefined])
})

test('does so many at once, keeps the order of results, and goes on after a fault', async () => {
  const queue = new FairQueue({ atOnce: 2, waiting: 9, waitingOfOne: 9 })
  let busy = 0
  let most = 0
  const works = Array.from({ length: 8 }, (_, at) => async () => {
    most = Math.max(most, (busy += 1))
    await Promise.resolve()
    busy -= 1
    if (at === 3) throw new Error('damaged')
    return at
  })
  await expect(queue.all('a', works)).rejects.toThrow('damaged')
  expect(await queue.all('a', works.slice(4))).toEqual([4, 5, 6, 7])
  expect(await queue.all('a', [])).toEqual([])
  expect(most).toBe(2)
})
