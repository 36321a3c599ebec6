import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { mobileIndex } from '../encryption/personal'
import { findOrRegisterPerson } from '../identity/find-or-register-person'
import { Mobile } from '../identity/mobile'
import { InvalidInput } from '../operations/errors'
import { operation } from '../operations/operation'
import { beginDraft } from './begin-draft'
import { counterService } from './counter-service'
import type { PersonKnown } from './person-known'

/** Begins an application for the person in front of a clerk: found by the mobile number, or registered. */
export const startWalkIn = operation({
  name: 'applications.start-walk-in',
  summary: 'Begin an application at the counter for the person with a mobile number',
  permission: 'counter',
  input: z.object({
    service: z.string().max(60),
    mobile: Mobile,
    name: z.string().trim().max(100).default(''),
    language: z
      .enum(['en', 'hi'])
      .default('hi')
      .describe('The language new people are written to in'),
  }),
  output: z.object({ draft: z.uuid(), service: z.string(), person: z.string() }),
  api: { method: 'post', path: '/counter/drafts' },
  async run({ actor, input, tx, now, about }) {
    const definition = counterService(actor, input.service)
    const person = await personServed(tx, actor, input)
    const draft = await beginDraft(tx, { definition, person, actor, channel: 'COUNTER', now })
    about(draft.id)
    return { draft: draft.id, service: definition.code, person: person.name }
  },
})

type Served = { mobile: string; name: string; language: 'en' | 'hi' }

/** The person with this mobile, registered if new. Throws InvalidInput when a new person has no name. */
export async function personServed(
  tx: Transaction,
  { stateId }: Actor,
  { mobile, name, language }: Served,
): Promise<PersonKnown> {
  const [known] = await tx.$queryRaw<{ name: string; language: string }[]>`
    SELECT name, language FROM person_named_by_mobile(${stateId}, ${mobileIndex(stateId, mobile)})`
  const called = known?.name || name
  if (!called) throw new InvalidInput({ name: [{ code: 'name-of-new-person' }] })
  const id = await findOrRegisterPerson(tx, { stateId, mobile, name: called, language })
  return {
    id,
    name: called,
    language: known?.language ?? language,
    mobile,
    mobileIndex: mobileIndex(stateId, mobile),
  }
}
