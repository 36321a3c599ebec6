import { z } from 'zod'
import { operation } from '../operations/operation'
import { refusalToAssign } from './assign'
import { FileIds } from './codes'
import { allOf, FilesHandedOver } from './handed-over'
import { handOverFiles } from './hand-over-files'

/** Gives several files to an officer; each is given or refused for itself. */
export const assignFiles = operation({
  name: 'files.assign-several',
  summary: 'Give several files to an officer',
  permission: 'desk',
  input: z.object({ files: FileIds, to: z.uuid() }),
  output: FilesHandedOver,
  api: { method: 'post', path: '/inbox/assignments' },
  async run({ actor, input: { files: ids, to }, tx, now, about }) {
    about('several', { files: ids.length, to })
    const refusalOf = await refusalToAssign(actor, to, now)
    return allOf(await handOverFiles(tx, { actor, ids, to, refusalOf, now }))
  },
})
