import { expect, test } from 'vitest'
import { FairQueue, type Source } from './fair-queue'

const known = (name: string): Source => ({ name, stranger: false })
const stranger = (name: string): Source => ({ name, stranger: true })

const gate = () => {
  let open = () => undefined as void
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

test('one source with much to do does not stand in the way of another', async () => {
  const queue = new FairQueue({ atOnce: 1, waiting: 10, waitingOfStrangers: 4, waitingOfOne: 5 })
  const { open, opened } = gate()
  const order: string[] = []
  const note = (what: string) => () => Promise.resolve(void order.push(what))
  const first = queue.all(known('a'), [() => opened])
  const many = queue.all(known('a'), [note('a1'), note('a2'), note('a3')])
  const more = queue.all(known('a'), [note('a4')])
  const other = queue.all(known('b'), [note('b1'), note('b2')])
  open()
  await Promise.all([first, many, more, other])
  expect(order).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'a4'])
})

test('too much of one source, or of all, is turned away at once, and taken again later', async () => {
  const queue = new FairQueue({ atOnce: 1, waiting: 3, waitingOfStrangers: 3, waitingOfOne: 2 })
  const { open, opened } = gate()
  const work = () => [() => opened]
  const running = queue.all(known('a'), work())
  const waiting = [queue.all(known('a'), work()), queue.all(known('a'), work())]
  expect(queue.all(known('a'), work())).toBeUndefined()
  waiting.push(queue.all(known('b'), work()))
  expect(queue.all(known('c'), work())).toBeUndefined()
  open()
  await Promise.all([running, ...waiting])
  expect(await queue.all(known('c'), work())).toEqual([undefined])
})

test('does so many at once, keeps the order of results, and goes on after a fault', async () => {
  const queue = new FairQueue({ atOnce: 2, waiting: 9, waitingOfStrangers: 9, waitingOfOne: 9 })
  let busy = 0
  let most = 0
  const works = Array.from({ length: 8 }, (_, at) => async () => {
    most = Math.max(most, (busy += 1))
    await Promise.resolve()
    busy -= 1
    if (at === 3) throw new Error('damaged')
    return at
  })
  await expect(queue.all(known('a'), works)).rejects.toThrow('damaged')
  expect(await queue.all(known('a'), works.slice(4))).toEqual([4, 5, 6, 7])
  expect(await queue.all(known('a'), [])).toEqual([])
  expect(most).toBe(2)
})

test('strangers fill no more than their part, each for themselves, and go after those who are known', async () => {
  const size = { atOnce: 1, waiting: 6, waitingOfStrangers: 3, waitingOfOne: 2 }
  const queue = new FairQueue(size)
  const { open, opened } = gate()
  const order: string[] = []
  const note = (what: string) => [() => Promise.resolve(void order.push(what))]
  const jobs = [
    queue.all(stranger('a'), [() => opened]),
    queue.all(stranger('a'), note('a1')),
    queue.all(stranger('a'), note('a2')),
  ]
  expect([queue.isFull(stranger('a')), queue.isFull(stranger('b'))]).toEqual([true, false])
  jobs.push(queue.all(stranger('b'), note('b1')))
  expect([queue.isFull(stranger('c')), queue.isFull(known('a')), queue.isFull()]).toEqual([
    true,
    false,
    false,
  ])
  jobs.push(queue.all(known('a'), note('known a')), queue.all(known('b'), note('known b')))
  open()
  await Promise.all(jobs)
  expect(order).toEqual(['known a', 'known b', 'a1', 'b1', 'a2'])
})
