import { z } from 'zod'
import { trailOf } from '../audit/audit'
import { staffOf } from '../identity/staff-of'
import { query } from '../operations/operation'
import { fileInSight } from './file-for-work'

/** Everything that was done with a file through the system, seeing of masked answers included; for those who audit. */
export const fileTrail = query({
  name: 'files.trail',
  summary: 'Read the audit trail of a file',
  permission: 'audit',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    subject: z.string(),
    entries: z.array(
      z.object({
        id: z.uuid(),
        at: z.date(),
        operation: z.string(),
        actorKind: z.string(),
        actor: z.object({ en: z.string(), hi: z.string() }).nullable(),
        detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        requestId: z.string().nullable(),
      }),
    ),
  }),
  api: { method: 'get', path: '/files/{id}/trail' },
  async run({ actor, input: { id }, tx }) {
    const { file } = await fileInSight(tx, actor, id)
    const staff = await staffOf(actor.tenantId)
    const entries = await trailOf(tx, actor.tenantId, id)
    return {
      id,
      number: file.number,
      subject: file.subject,
      entries: entries.map(
        ({ id: line, at, operation, actorId, actorKind, detail, requestId }) => ({
          id: line,
          at,
          operation,
          actorKind,
          actor: staff.find(({ personId }) => personId === actorId)?.name ?? null,
          detail: detail as Record<string, string | number | boolean | null>,
          requestId,
        }),
      ),
    }
  },
})
