import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { applicationOf, type Application } from '../applications/application'
import { findService } from '../applications/catalogue'
import type { ServiceDefinition } from '../applications/service-definition'
import { Refusal } from '../operations/errors'
import { servicesSeenBy } from './sight'
import { handOver } from '../cases/hand-over'

/** What became of one of several files; `refused` says why it stayed where it was. */
export type HandedOver = { id: string; number: string; revision: number; refused?: Refusal }

type Handing = {
  actor: Actor
  ids: readonly string[]
  /** Whom they go to; nobody puts them back into their queues. */
  to: string | null
  refusalOf: (file: Application, definition: ServiceDefinition) => Refusal | undefined
  now: Date
}

/** Gives files to an officer or back to their queues, those that may be; a file that stands so already is left alone. */
export async function handOverFiles(tx: Transaction, handing: Handing): Promise<HandedOver[]> {
  const { actor, to, now } = handing
  const files = await lockFiles(tx, handing)
  const judged = files.map((file) => ({ file, refused: refusalTo(handing, file) }))
  const changed = judged.flatMap(({ file, refused }) =>
    refused || file.assigneeId === to ? [] : [file.id],
  )
  if (changed.length > 0) {
    const cases = files.filter(({ id }) => changed.includes(id))
    await handOver(tx, { cases, to, actor, now })
  }
  return judged.map(({ file: { id, number, revision }, refused }) => ({
    id,
    number,
    revision: changed.includes(id) ? revision + 1 : revision,
    ...(refused ? { refused } : {}),
  }))
}

/** The files in the order asked, locked; ones the officer may not see are left out. */
async function lockFiles(tx: Transaction, { actor, ids }: Handing): Promise<Application[]> {
  const { tenantId } = actor
  // Locked in one order, so that two who act on the same files never wait for each other.
  await tx.$queryRaw`SELECT id FROM cases
    WHERE tenant_id = ${tenantId} AND id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
  const seen = servicesSeenBy(actor).map(({ code }) => code)
  const rows = await tx.application.findMany({
    where: { tenantId, id: { in: [...ids] }, case: { kind: { in: seen } } },
    include: { case: true },
  })
  const files = rows.map(applicationOf)
  return ids.flatMap((id) => files.find((file) => file.id === id) ?? [])
}

function refusalTo({ refusalOf }: Handing, file: Application): Refusal | undefined {
  const definition = findService(file.service)
  if (!definition || !file.open) return new Refusal('file-closed')
  return refusalOf(file, definition)
}
