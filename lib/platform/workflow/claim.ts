import { z } from 'zod'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { Conflict, Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { FileHandedOver, theOnly } from './handed-over'
import { handOverFiles } from './hand-over-files'
import { serves } from './serves'

/** An officer takes a file for themselves. Of two who claim it at once one gets it, the other a Conflict. */
export const claim = operation({
  name: 'files.claim',
  summary: 'Take a file for yourself',
  permission: 'desk',
  input: z.object({ id: z.uuid() }),
  output: FileHandedOver,
  api: { method: 'post', path: '/files/{id}/claim' },
  async run({ actor, input: { id }, tx, now, about }) {
    about(id)
    const to = actor.personId ?? null
    return theOnly(
      await handOverFiles(tx, { actor, ids: [id], to, refusalOf: refusalToClaim(actor), now }),
    )
  },
})

/** Why an officer cannot take a file: it waits for others, or somebody has it. */
export const refusalToClaim =
  ({ personId, roles }: Actor) =>
  (file: Application, definition: ServiceDefinition): Refusal | undefined => {
    if (!serves(roles, definition, file.state)) return new Refusal('not-your-role')
    const taken = file.assigneeId && file.assigneeId !== personId
    return taken ? new Conflict('claimed-already') : undefined
  }
