import { z } from 'zod'
import { may } from '../access/permission'
import { Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { FileHandedOver, theOnly } from './handed-over'
import { handOverFiles } from './hand-over-files'

/** Puts a file back into its queue: one's own, or anybody's for those who give files out. */
export const release = operation({
  name: 'files.release',
  summary: 'Put a file back into its queue',
  permission: 'desk',
  input: z.object({ id: z.uuid() }),
  output: FileHandedOver,
  api: { method: 'post', path: '/files/{id}/release' },
  async run({ actor, input: { id }, tx, now, about }) {
    about(id)
    const refusalOf = ({ assigneeId }: { assigneeId: string | null }) =>
      assigneeId === actor.personId || may(actor, 'assign')
        ? undefined
        : new Refusal('not-your-file')
    return theOnly(await handOverFiles(tx, { actor, ids: [id], to: null, refusalOf, now }))
  },
})
