import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { actionWords } from '../applications/workflow-of'
import type { CaseEvent } from '../cases/case'
import type { EventKind } from '../cases/case-event'
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

type NameOf = (personId: string | null, name: string) => Words

const kinds: readonly EventKind[] = ['STEP', 'ESCALATION', 'HAND_OVER']

/** What happened to a file since a revision was seen, the oldest first. */
export async function historyOf(
  tx: Transaction,
  definition: ServiceDefinition,
  { tenantId, id: caseId }: Application,
  since = 0,
): Promise<Event[]> {
  const events = await tx.caseEvent.findMany({
    where: { tenantId, caseId, kind: { in: [...kinds] }, sequence: { gt: since } },
    orderBy: { sequence: 'asc' },
  })
  const staff = await staffOf(tenantId)
  const nameOf: NameOf = (personId, name) =>
    staff.find((one) => one.personId === personId)?.name ?? { en: name || '–', hi: name || '–' }
  return events.map((event) =>
    event.kind === 'HAND_OVER' ? handEvent(event, nameOf) : stepEvent(definition, event, nameOf),
  )
}

function stepEvent(definition: ServiceDefinition, step: CaseEvent, nameOf: NameOf): Event {
  return {
    is: step.kind === 'ESCALATION' ? 'late' : 'step',
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

function handEvent(event: CaseEvent, nameOf: NameOf): Event {
  const bare = { at: event.at, done: null, remark: null, reasons: [] }
  const assignee = nameOf(event.assigneeId, event.assigneeName ?? '')
  if (event.action === 'RELEASE') return { ...bare, is: 'released', who: assignee, to: null }
  const own = event.actorId === event.assigneeId
  const who = nameOf(event.actorId, event.actorName)
  return { ...bare, is: own ? 'taken' : 'given', who, to: own ? null : assignee }
}
