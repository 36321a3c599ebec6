import { z } from 'zod'
import { operation } from '../operations/operation'
import { refusalToClaim } from './claim'
import { FileIds } from './codes'
import { allOf, FilesHandedOver } from './handed-over'
import { handOverFiles } from './hand-over-files'

/** An officer takes several files; each is taken or refused for itself. */
export const claimFiles = operation({
  name: 'files.claim-several',
  summary: 'Take several files for yourself',
  permission: 'desk',
  input: z.object({ files: FileIds }),
  output: FilesHandedOver,
  api: { method: 'post', path: '/inbox/claims' },
  async run({ actor, input: { files: ids }, tx, now, about }) {
    about('several', { files: ids.length })
    const to = actor.personId ?? null
    return allOf(await handOverFiles(tx, { actor, ids, to, refusalOf: refusalToClaim(actor), now }))
  },
})
