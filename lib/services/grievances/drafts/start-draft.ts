import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { limits } from '@/lib/platform/limits/catalogue'
import { draw } from '@/lib/platform/limits/draw'
import { fromSource } from '@/lib/platform/limits/from-source'
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
  before: ({ from, tenantId, now }) => draw(fromSource(limits.draft, from, tenantId), now),
  async run({ actor, input: { type, description }, tx, now, about }) {
    const { tenantId, personId } = actor
    await getOfferedType(tenantId, dayAt(now), type)
    if (personId) await draw([{ limit: limits.draftOfPerson, of: { person: personId } }], now)
    const id = randomUUID()
    await holdKey(tx, id)
    const answers = DraftAnswers.parse({ type, description })
    const times = { savedAt: now, expiresAt: keptUntil(now) }
    await tx.complaintDraft.createMany({ data: [{ tenantId, id, answers, ...times }] })
    about(id, { type })
    return { draft: id }
  },
})
