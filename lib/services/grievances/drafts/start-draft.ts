import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { allowAttempt } from '@/lib/platform/identity/throttle'
import { operation } from '@/lib/platform/operations/operation'
import { holdKey } from '@/lib/platform/operations/transaction'
import { getOfferedType } from '../complaint-types'
import { DraftAnswers, keptUntil } from './complaint-draft'

/** Begins a report. Whoever has its id may go on with it, so the id cannot be guessed. */
export const startComplaintDraft = operation({
  name: 'complaints.start-draft',
  summary: 'Begin to report what is wrong, without signing in',
  permission: 'public',
  input: z.object({
    ulb: z.string().max(60),
    type: z.string().max(60),
    description: z.string().trim().max(2000).default(''),
  }),
  output: z.object({ draft: z.uuid() }),
  api: { method: 'post', path: '/complaint-drafts' },
  answers: 'secret',
  async run({ actor: { tenantId }, input: { type, description }, tx, now, about }) {
    await getOfferedType(tenantId, dayAt(now), type)
    await allowAttempt(`complaint-draft:${tenantId}`, { attempts: 2000, minutes: 60 }, now)
    const id = randomUUID()
    await holdKey(tx, id)
    const answers = DraftAnswers.parse({ type, description })
    const times = { savedAt: now, expiresAt: keptUntil(now) }
    await tx.complaintDraft.createMany({ data: [{ tenantId, id, answers, ...times }] })
    about(id, { type })
    return { draft: id }
  },
})
