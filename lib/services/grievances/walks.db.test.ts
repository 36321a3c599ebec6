import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { Forbidden, InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { comment } from './comment'
import { deskOf, dueOn, historyRows, inTown, standing, type Desk } from './desk/desk.fixture'
import { noteOnComplaint } from './desk/note-on-complaint'
import { visitComplaint } from './desk/visit-complaint'
import { assignComplaints } from './assigning/assign-complaints'
import { escalateComplaints } from './escalation/escalate-complaints'
import { follow } from './following/follow'
import { mergeComplaint } from './merging/merge-complaint'
import { takeComplaintAction } from './take-complaint-action'
import { openStates, workflow } from './workflow'

const ulb = 'uk.kashipur'
const many = 4
type Citizen = Awaited<ReturnType<typeof signedIn>>
let town: Desk
let neighbours: Citizen[]

beforeAll(async () => {
  town = await deskOf(ulb, '9800008881')
  neighbours = []
  for (const digit of [2, 3, 4])
    neighbours.push(await signedIn({ name: `Neighbour ${digit}`, mobile: `980000888${digit}` }))
})

const which = fc.nat(many - 1)
const action = fc.constantFrom('ASSIGN', 'REJECT', 'RESOLVE', 'REASSIGN', 'REOPEN', 'RATE')
const who = fc.constantFrom('gro', 'field', 'helpline', 'citizen')
const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('act'), which, action, who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('merge'), which, into: which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('follow'), which, neighbour: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('comment'), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('note'), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('visit'), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hand out') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('escalate'), which }) },
)
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never

/** Does one thing as somebody would; what the rules refuse changes nothing. */
async function perform(ids: readonly string[], one: Command): Promise<boolean> {
  const id = 'which' in one ? (ids[one.which] ?? '') : ''
  try {
    await attempt(ids, id, one)
    return true
  } catch (error) {
    const refused = [Refusal, InvalidInput, Forbidden, NotFound].some((kind) => kind.is(error))
    if (!refused) throw error
    return false
  }
}

async function attempt(ids: readonly string[], id: string, one: Command): Promise<unknown> {
  if ('action' in one) {
    const given = { remark: 'As it was', reasons: reasons[one.action] ?? [], rating: 3 }
    const assignee = one.action === 'ASSIGN' ? { assignee: town.field.personId } : {}
    return takeComplaintAction(town[one.who], {
      ulb,
      id,
      action: one.action,
      ...given,
      ...assignee,
    })
  }
  if ('into' in one) return mergeComplaint(town.gro, { id, into: ids[one.into] ?? '' })
  if ('neighbour' in one) {
    const { number } = await standing(ulb, id)
    return follow(neighbours[one.neighbour] ?? { by: 'guest' }, { ulb, number })
  }
  switch (one.do) {
    case 'comment':
      return comment(town.gro, { id, remark: 'News', public: true })
    case 'note':
      return noteOnComplaint(town.gro, { id, text: 'Inside' })
    case 'visit':
      return visitComplaint(town.field, { id, remark: 'Was there' })
    case 'hand out':
      return assignComplaints(town.gro, { complaints: [...ids], to: town.field2.personId })
    default:
      await dueOn(ulb, id, new Date(Date.now() - 90 * 86_400_000))
      return escalateComplaints({ by: 'system' }, { ulb })
  }
}

const reasons: Partial<Record<string, string[]>> = {
  REJECT: ['NOT_FOUND'],
  REASSIGN: ['WRONG_WARD'],
  RATE: ['SLOW'],
}

/** Who hears of a complaint: whoever reported it, and whoever follows it. */
async function hearers(id: string): Promise<Set<string>> {
  const followers = await inTown(ulb, (tx) =>
    tx.complaintFollower.findMany({
      where: { tenantId: ulb, complaintId: id, confirmedAt: { not: null }, endedAt: null },
    }),
  )
  expect((await standing(ulb, id)).followers).toBe(followers.length)
  const people = followers.map(({ personId }) => personId)
  expect(people).not.toContain(town.citizen.personId)
  return new Set([town.citizen.personId, ...people.map(String)])
}

async function keepsItsGraph(id: string): Promise<void> {
  const complaint = await standing(ulb, id)
  const events = await historyRows(ulb, id)
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, at) => at + 1))
  expect(complaint.revision).toBe(events.length)
  let state = ''
  for (const { kind, action: taken, fromState, toState } of events) {
    expect(fromState).toBe(state)
    const published = workflow.states.find(({ code }) => code === fromState)?.actions ?? []
    const allowed = published.some(({ code, to }) => code === taken && to === toState)
    expect(kind === 'STEP' ? allowed : toState === fromState, `${fromState} ${taken}`).toBe(true)
    state = toState
  }
  expect(complaint.state).toBe(state)
  expect(complaint.open).toBe(openStates.includes(state))
  expect(complaint.assigneeId !== null).toBe(state === 'PENDINGATLME')
}

test('whatever is done, complaints keep to the published graph and nobody who waits is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 15, maxLength: 40 }), async (commands) => {
      const ids: string[] = []
      for (let made = 0; made < many; made += 1) ids.push(await town.complains())
      const waiting = new Map(ids.map((id) => [id, new Set([town.citizen.personId])]))
      for (const one of commands) {
        const done = await perform(ids, one)
        if (done && 'neighbour' in one) await remember(ids[one.which] ?? '', one.neighbour, waiting)
      }
      for (const id of ids) {
        await keepsItsGraph(id)
        const { mergedInto } = await standing(ulb, id)
        if (mergedInto) expect((await standing(ulb, mergedInto)).mergedInto).toBeNull()
        for (const place of [id, ...(mergedInto ? [mergedInto] : [])]) {
          const heard = await hearers(place)
          for (const person of waiting.get(id) ?? []) expect(heard).toContain(person)
        }
      }
    }),
    { numRuns: 15 },
  )
}, 240_000)

/** Whoever follows one that was joined with another follows the other. */
async function remember(id: string, neighbour: number, waiting: Map<string, Set<string>>) {
  const { mergedInto } = await standing(ulb, id)
  waiting.get(mergedInto ?? id)?.add(neighbours[neighbour]?.personId ?? '')
}
