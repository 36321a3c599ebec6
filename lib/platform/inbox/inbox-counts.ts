import { z } from 'zod'
import { dueAfter } from '../dates/working-calendar'
import { query } from '../operations/operation'
import { officeCalendar } from '../tenancy/office-calendar'
import { servicesSeenBy } from '../workflow/sight'
import { openStates } from '../workflow/serves'
import { countedAtMost, dueCounts, type DueCount } from './due-counts'
import { queueCounts, type QueueCount } from './queue-counts'
import { queuesOf } from './queues-of'

const day = 86_400_000

const Queue = z.object({
  service: z.string(),
  state: z.string(),
  own: z.boolean().describe('Whether the officer’s roles act here'),
  waiting: z.int().describe('Nobody’s and my files'),
  everyone: z.int(),
  late: z.int(),
  soon: z.int().describe('Due within two working days'),
  week: z.int().describe('Due within six working days, after those'),
})

/** The numbers of the rail and of the home page: queues as the trigger keeps them, times as far as they are looked at. */
export const inboxCounts = query({
  name: 'inbox.counts',
  summary: 'Count what waits for you',
  permission: 'desk',
  input: z.object({}),
  output: z.object({
    mine: z.int(),
    sentBack: z.int(),
    waiting: z.int(),
    late: z.int(),
    soon: z.int(),
    limit: z.int().describe('Times are counted up to this number a queue'),
    queues: z.array(Queue),
  }),
  api: { method: 'get', path: '/inbox/counts' },
  async run({ actor, tx, now }) {
    const { tenantId, personId: me = '' } = actor
    const calendar = await officeCalendar(tenantId, now)
    const own = queuesOf(actor.roles)
    const times = {
      now,
      soon: dueAfter(now, 2 * day, calendar),
      week: dueAfter(now, 8 * day, calendar),
    }
    const counts = await queueCounts(tx, tenantId, me)
    const dues = await dueCounts(tx, { tenantId, me, queues: own, ...times })

    const all = servicesSeenBy(actor).flatMap((definition) =>
      openStates(definition).map(({ code }) => ({ service: definition.code, state: code })),
    )
    const queues = all.map((queue) => {
      const isIt = (one: { service: string; state: string }) =>
        one.service === queue.service && one.state === queue.state
      return { ...queue, ...numbersOf(counts.find(isIt), dues.find(isIt)), own: own.some(isIt) }
    })
    const total = (count: (queue: (typeof queues)[number]) => number) =>
      queues.filter((queue) => queue.own).reduce((sum, queue) => sum + count(queue), 0)
    return {
      mine: counts.reduce((sum, { mine }) => sum + mine, 0),
      sentBack: total(({ sentBack }) => sentBack),
      waiting: total(({ waiting }) => waiting),
      late: total(({ late }) => late),
      soon: total(({ soon }) => soon),
      limit: countedAtMost,
      queues,
    }
  },
})

const numbersOf = (count: QueueCount | undefined, due: DueCount | undefined) => ({
  waiting: (count?.nobody ?? 0) + (count?.mine ?? 0),
  everyone: count?.everyone ?? 0,
  sentBack: count?.sentBack ?? 0,
  late: due?.late ?? 0,
  soon: due?.soon ?? 0,
  week: due?.week ?? 0,
})
