import { z } from 'zod'
import type { Prisma, Transaction } from '@/lib/infra/database/database'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { actionWords } from '../applications/workflow-of'
import { Words } from '../forms/definition'
import { staffOf } from '../identity/staff-of'

/** One thing that happened to a file: a step, a change of hands, or that it came to be late. */
export const Event = z.object({
  is: z.enum(['step', 'late', 'taken', 'given', 'released']),
  at: z.date(),
  /** What a step did, in words. */
  done: Words.nullable(),
  who: Words,
  /** Whom the file was given to. */
  to: Words.nullable(),
  remark: z.string().nullable(),
  reasons: z.array(Words),
})
export type Event = z.input<typeof Event>

type Steps = Prisma.TransitionGetPayload<object>[]
type Hands = Prisma.AssignmentGetPayload<object>[]
type NameOf = (personId: string | null, name: string) => Words

/** What happened to a file, the oldest first. Every change of its revision is one event that is not `late`. */
export async function historyOf(
  tx: Transaction,
  definition: ServiceDefinition,
  { tenantId, id: applicationId }: Application,
): Promise<Event[]> {
  const where = { tenantId, applicationId }
  const steps = await tx.transition.findMany({ where, orderBy: { sequence: 'asc' } })
  const hands = await tx.assignment.findMany({ where, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const staff = await staffOf(tenantId)
  const nameOf: NameOf = (personId, name) =>
    staff.find((one) => one.personId === personId)?.name ?? { en: name || '–', hi: name || '–' }

  const events = [
    ...steps.map((step) => stepEvent(definition, step, nameOf)),
    ...handEvents(hands, steps, nameOf),
  ]
  return events.sort((one, other) => one.at.getTime() - other.at.getTime())
}

function stepEvent(definition: ServiceDefinition, step: Steps[number], nameOf: NameOf): Event {
  return {
    is: step.escalated ? 'late' : 'step',
    at: step.at,
    done: actionWords(definition, step.fromState, step.action)?.done ?? null,
    who: nameOf(step.actorId, step.actorName),
    to: null,
    remark: step.remark,
    reasons: definition.reasons
      .filter(({ code }) => step.reasons.includes(code))
      .map(({ text }) => text),
  }
}

/** Changes of hands that were no part of a step. */
function handEvents(hands: Hands, steps: Steps, nameOf: NameOf): Event[] {
  const stepped = new Set(steps.map(({ at }) => at.getTime()))
  const begun = new Set(hands.map(({ at }) => at.getTime()))
  const bare = { done: null, remark: null, reasons: [] }
  return hands.flatMap(({ at, endedAt, assigneeId, assigneeName, byId, byName }): Event[] => {
    const assignee = nameOf(assigneeId, assigneeName)
    const own = byId === assigneeId
    const given: Event[] = stepped.has(at.getTime())
      ? []
      : [
          {
            ...bare,
            is: own ? 'taken' : 'given',
            at,
            who: nameOf(byId, byName),
            to: own ? null : assignee,
          },
        ]
    const end = endedAt?.getTime()
    const released: Event[] =
      !endedAt || end === undefined || stepped.has(end) || begun.has(end)
        ? []
        : [{ ...bare, is: 'released', at: endedAt, who: assignee, to: null }]
    return [...given, ...released]
  })
}
