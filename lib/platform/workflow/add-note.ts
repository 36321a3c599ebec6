import { z } from 'zod'
import { recordEvent } from '../cases/case-event'
import { operation } from '../operations/operation'
import { fileInSight } from './file-for-work'

/** Puts an internal note on a file; applicants never see it. */
export const addNote = operation({
  name: 'files.add-note',
  summary: 'Put an internal note on a file',
  permission: 'desk',
  input: z.object({ id: z.uuid(), text: z.string().trim().min(1).max(4000) }),
  output: z.object({ id: z.uuid(), note: z.uuid() }),
  api: { method: 'post', path: '/files/{id}/notes' },
  async run({ actor, input, tx, now, about }) {
    const { file } = await fileInSight(tx, actor, input.id)
    const { event: note } = await recordEvent(tx, file, {
      ...{ kind: 'NOTE', audience: 'OFFICE', actor, role: actor.kind.toUpperCase(), at: now },
      remark: input.text,
    })
    about(file.id, { note })
    return { id: file.id, note }
  },
})
