import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { getApplication, lockApplication, type Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { serviceSeenBy } from './sight'

/** A file and its service. */
export type InHand = { file: Application; definition: ServiceDefinition }

/** A file an officer may see, with its service. Throws NotFound. */
export async function fileInSight(tx: Transaction, actor: Actor, id: string): Promise<InHand> {
  const file = await getApplication(tx, actor.tenantId, id)
  return { file, definition: serviceSeenBy(actor, file.service) }
}

/** As `fileInSight`, locked until the transaction ends. */
export async function fileForWork(tx: Transaction, actor: Actor, id: string): Promise<InHand> {
  const file = await lockApplication(tx, actor.tenantId, id)
  return { file, definition: serviceSeenBy(actor, file.service) }
}
