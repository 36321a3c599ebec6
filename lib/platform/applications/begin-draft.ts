import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { Refusal } from '../operations/errors'
import { uuidv7 } from '../operations/uuid'
import { findTenant } from '../tenancy/tenancy'
import { keptUntil, type Draft } from './draft'
import { sealContent } from './draft-content'
import type { PersonKnown } from './person-known'
import { prefilledTexts } from './prefilled-texts'
import type { ServiceDefinition } from './service-definition'

type Beginning = {
  definition: ServiceDefinition
  person: PersonKnown
  actor: Actor
  channel: 'ONLINE' | 'COUNTER'
  now: Date
}

/** A new draft of a service, with what is known of the person filled in. Refused where the ULB is not live. */
export async function beginDraft(
  tx: Transaction,
  { definition, person, actor, channel, now }: Beginning,
): Promise<Draft> {
  const tenant = await findTenant(actor.tenantId)
  if (tenant?.kind !== 'ULB' || !tenant.live) throw new Refusal('not-offered-here')
  const texts = prefilledTexts(definition.sections, {
    'person.name': person.name,
    'person.mobile': person.mobile,
  })
  return tx.draft.create({
    data: {
      tenantId: actor.tenantId,
      id: uuidv7(now),
      personId: person.id,
      service: definition.code,
      serviceVersion: definition.version,
      answers: await sealContent(tx, actor.tenantId, { answers: {}, texts }),
      doneSections: [],
      channel,
      preparedBy: actor.personId ?? person.id,
      createdAt: now,
      savedAt: now,
      expiresAt: keptUntil(now),
    },
  })
}
