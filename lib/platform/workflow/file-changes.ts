import { z } from 'zod'
import { Words } from '../forms/definition'
import { query } from '../operations/operation'
import { fileInSight } from './file-for-work'
import { Event, historyOf } from './file-history'

/** What happened to a file since a revision of it was seen; for those who acted too late. */
export const fileChanges = query({
  name: 'files.changes',
  summary: 'List what changed on a file since a revision',
  permission: 'desk',
  input: z.object({ id: z.uuid(), seen: z.coerce.number().int().min(0) }),
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    subject: z.string(),
    revision: z.int(),
    queue: Words,
    changes: z.array(Event),
  }),
  api: { method: 'get', path: '/files/{id}/changes' },
  async run({ actor, input: { id, seen }, tx }) {
    const { file, definition } = await fileInSight(tx, actor, id)
    const changes = await historyOf(tx, definition, file, seen)
    const { number, subject, revision, state } = file
    return {
      id,
      number,
      subject,
      revision,
      queue: definition.states[state]?.queue ?? { en: state, hi: state },
      changes: changes.filter(({ is }) => is !== 'late'),
    }
  },
})
