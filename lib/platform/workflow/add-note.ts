import { z } from 'zod'
import { operation } from '../operations/operation'
import { uuidv7 } from '../operations/uuid'
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
    const note = uuidv7(now)
    await tx.note.create({
      data: {
        tenantId: actor.tenantId,
        id: note,
        applicationId: file.id,
        authorId: actor.personId ?? '',
        authorName: actor.name,
        text: input.text,
        at: now,
      },
    })
    about(file.id, { note })
    return { id: file.id, note }
  },
})
