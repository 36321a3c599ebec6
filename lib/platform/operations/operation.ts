import { z } from 'zod'
import {
  NoEntry,
  transaction,
  type EnteredSession,
  type Entry,
  type Transaction,
} from '@/lib/infra/database/database'
import { clock } from '@/lib/infra/clock/clock'
import { actorOfSession, actorWithoutSession, type Actor, type Caller } from '../access/actor'
import { demandPermission, type Permission } from '../access/permission'
import type { Source } from '../limits/source'
import { auditRow } from './audit-row'
import { Forbidden, NotFound } from './errors'
import { faultsOf } from './faults-of'
import { stateId } from './state-id'
import { onceFor, wasAnswered } from './once'
import { refuseUnwritable } from './refuse-unwritable'

/** Where an operation stands in the REST API: below `/api/v1`, with the input's fields in braces. */
type Exposure = {
  method: 'get' | 'post' | 'put' | 'delete'
  path: `/${string}`
  /** Bytes its body may have; 64 kB unless it says more, as what takes files in base64 does. */
  body?: number
}

/** What `run` is given: who, what, the transaction with the actor's reach, and the time. */
type Context<Input> = {
  actor: Actor
  input: Input
  tx: Transaction
  now: Date
  /** Names what the audit row is about, and adds to it; never personal data. */
  about: (subject: string, detail?: Record<string, string | number | boolean | null>) => void
}

/**
 * What an operation's input needs before the transaction of `run`, such as a look at uploads. `admit` runs in a transaction of
 * its own and throws what `run` would throw, so that nobody makes us work for nothing; `work` holds no connection.
 */
type Preparation<Input> = {
  needed: (raw: unknown) => boolean
  /** Throws, before any transaction, while no more of the caller's work could be taken. */
  room?: (caller: Caller) => Promise<void>
  admit?: ((context: Omit<Context<Input>, 'about'>) => Promise<unknown>) | undefined
  work: (input: Input, actor: Actor) => Promise<Input>
}

/** One thing a person can do: who may do it, what it needs, and what happens. */
export type Definition<Input extends z.ZodType, Output extends z.ZodType> = {
  name: string
  summary: string
  permission: Permission
  input: Input
  output: Output
  api?: Exposure
  /** The answer holds what only the asker may know: a token, a code, a person's number. It is not kept for repeats. */
  answers?: 'secret'
  /** The address that answers what this gives as a file, with the route's names in brackets. */
  file?: `/${string}`
  /** The statement of `run` writes the audit row with `auditRow`: one round trip less on a hot path. */
  audits?: 'itself'
  /** In its course it acts as the system (`actAsSystem`), so it runs on the system's log-in. */
  acts?: 'as-system'
  prepare?: Preparation<z.output<Input>>
  run: (context: Context<z.output<Input>>) => Promise<z.input<Output>>
  /** What a guest has to pass before a transaction is begun, so that a storm of guests takes no connection from others. */
  before?: (guest: { from: Source; tenantId: string; now: Date }) => Promise<unknown>
  /** What this process does once it is committed, such as forgetting what it remembered. */
  after?: () => void
}

/** How an operation is called: with who calls, the raw input, and the Idempotency-Key of the request, if any. */
type Perform<Input extends z.ZodType, Output extends z.ZodType> = (
  caller: Caller,
  raw: z.input<Input>,
  options?: { idempotencyKey?: string | undefined },
) => Promise<z.output<Output>>

export type Operation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = Perform<Input, Output> & {
  definition: Omit<Definition<Input, Output>, 'run' | 'before' | 'after' | 'prepare'> & {
    reads: boolean
    /** Whether it does what takes time before its transaction. */
    prepares: boolean
  }
}

/** An operation that changes the record: one transaction, one audit row. An input field `ulb` names the tenant it acts in. */
export const operation = <Input extends z.ZodType, Output extends z.ZodType>(
  definition: Definition<Input, Output>,
) => define(definition, false)

/** An operation that only reads: one transaction, no audit row. */
export const query = <Input extends z.ZodType, Output extends z.ZodType>(
  definition: Definition<Input, Output>,
) => define(definition, true)

function define<Input extends z.ZodType, Output extends z.ZodType>(
  { run, before, after, prepare, ...definition }: Definition<Input, Output>,
  reads: boolean,
): Operation<Input, Output> {
  const perform: Perform<Input, Output> = async (caller, raw, { idempotencyKey } = {}) => {
    const now = clock.now()
    refuseUnwritable(raw)
    const tenant = tenantNamed(raw)
    if (caller.by === 'guest' && caller.from)
      await before?.({ from: caller.from, tenantId: tenant ?? stateId(), now })
    const entry = entryOf(caller, tenant, now, definition.acts)
    const once = reads ? undefined : idempotencyKey
    const admit = (session: EnteredSession | undefined) => {
      const actor = actorOf(caller, session, tenant)
      demandPermission(actor, definition.permission)
      const input = definition.input.safeParse(raw)
      if (!input.success) throw faultsOf(input.error)
      return { actor, input: input.data, holder: holderOf(caller, actor) }
    }
    const prepares = prepare?.needed(raw) ? prepare : undefined
    await prepares?.room?.(caller)
    const prepared = prepares
      ? await entered(entry, async (tx, session) => {
          const { actor, input, holder } = admit(session)
          if (await wasAnswered(tx, { actor, holder }, once)) return undefined
          await prepares.admit?.({ actor, input, tx, now })
          return { actor, input }
        }).then((ready) => ready && prepares.work(ready.input, ready.actor))
      : undefined
    const answer = await entered(entry, async (tx, session) => {
      const { actor, input, holder } = admit(session)
      const request = {
        ...{ tx, actor, holder, key: once, operation: definition.name, raw },
        secret: definition.answers === 'secret',
      }
      return onceFor(request, async () => {
        const audit: { subject?: string; detail: Record<string, unknown> } = { detail: {} }
        const about: Context<unknown>['about'] = (subject, detail = {}) =>
          Object.assign(audit, { subject, detail })
        const result = await run({ actor, input: prepared ?? input, tx, now, about })
        if (!reads && definition.audits !== 'itself')
          await tx.$executeRaw`${auditRow({ operation: definition.name, actor, ...audit, at: now })}`
        return definition.output.parse(result)
      })
    })
    after?.()
    return answer
  }
  return Object.assign(perform, {
    definition: { ...definition, reads, prepares: prepare !== undefined },
  })
}

function actorOf(caller: Caller, session: EnteredSession | undefined, tenant: string | undefined) {
  const actor = session
    ? actorOfSession(session, tenant)
    : actorWithoutSession(caller, tenant ?? stateId())
  if (caller.by === 'system') return actor
  const { through, from } = caller
  return { ...actor, ...(through && { through }), ...(from && { from }) }
}

// A guest is told from another guest by what only their own program knows of the request.
const holderOf = (caller: Caller, { kind, personId }: Actor): string =>
  personId ?? (caller.by === 'guest' ? `guest ${caller.source ?? ''}` : kind)

// Made once: a schema costs more than what it reads here, and every call reads it.
const Named = z.looseObject({ ulb: z.string().max(60).optional() })

const tenantNamed = (raw: unknown): string | undefined => {
  const named = Named.safeParse(raw)
  return named.success ? named.data.ulb : undefined
}

function entryOf(caller: Caller, tenant: string | undefined, at: Date, acts: Entry['acts']): Entry {
  if (caller.by === 'session') return { by: 'session', hash: caller.hash, tenant, at, acts }
  const kind = caller.by === 'system' ? 'SYSTEM' : 'GUEST'
  return { by: 'reach', kind, tenant: tenant ?? stateId(), acts }
}

const entered = async <Result>(
  entry: Entry,
  work: Parameters<typeof transaction<Result>>[1],
): Promise<Result> => {
  try {
    return await transaction(entry, work)
  } catch (error) {
    if (!NoEntry.is(error)) throw error
    // A ULB that is not there, one the session does not reach, or no session at all: outside, they look alike.
    throw entry.tenant ? new NotFound('ulb') : new Forbidden('session')
  }
}
