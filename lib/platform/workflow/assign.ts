import { z } from 'zod'
import type { Actor } from '../access/actor'
import { may } from '../access/permission'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { staffOf } from '../identity/staff-of'
import { Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { FileHandedOver, theOnly } from './handed-over'
import { handOverFiles } from './hand-over-files'
import { inForce } from './officers-for'
import { serves } from './serves'

/** Gives a file to an officer who takes its next step: one's own file, or any for those who give files out. */
export const assign = operation({
  name: 'files.assign',
  summary: 'Give a file to an officer',
  permission: 'desk',
  input: z.object({ id: z.uuid(), to: z.uuid() }),
  output: FileHandedOver,
  api: { method: 'post', path: '/files/{id}/assignments' },
  async run({ actor, input: { id, to }, tx, now, about }) {
    about(id, { to })
    const refusalOf = await refusalToAssign(actor, to, now)
    return theOnly(await handOverFiles(tx, { actor, ids: [id], to, refusalOf, now }))
  },
})

/** Why an officer may not give a file to another: it is not theirs to give, or the other takes no step on it. */
export async function refusalToAssign(actor: Actor, to: string, now: Date) {
  const postings = (await staffOf(actor.tenantId)).filter(
    (one) => one.personId === to && inForce(one, now),
  )
  const roles = postings.flatMap((one) => one.roles)
  return (file: Application, definition: ServiceDefinition): Refusal | undefined => {
    if (!may(actor, 'assign') && file.assigneeId !== actor.personId)
      return new Refusal('not-yours-to-assign')
    return serves(roles, definition, file.state) ? undefined : new Refusal('not-their-step')
  }
}
