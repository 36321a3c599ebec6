import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { operation } from '../operations/operation'
import { applicationOf, type Application } from './application'
import { getOwnDraft, lockDraft } from './draft'
import { sendDraft } from './send-draft'

/** What the person is told when a file is lodged. */
export const Lodged = z.object({
  application: z.uuid(),
  number: z.string(),
  service: z.string(),
  dueAt: z.date().nullable(),
})

export const lodgedOf = ({ id, number, service, dueAt }: Application): z.input<typeof Lodged> => ({
  application: id,
  number,
  service,
  dueAt,
})

// `yes` from a form, true in JSON.
const ticked = (code: string) =>
  z
    .unknown()
    .refine((value) => value === true || value === 'yes', { params: { code } })
    .meta({ override: { type: 'boolean', const: true } })

/** The boxes without which nothing is sent. */
export const Boxes = { declaration: ticked('not-declared'), consent: ticked('not-consented') }

/** Sends a draft. Sent twice, the second time tells the same number. */
export const submitDraft = operation({
  name: 'applications.submit-draft',
  summary: 'Send an application',
  permission: 'signed-in',
  input: z.object({ ulb: z.string().max(60).optional(), draft: z.uuid(), ...Boxes }),
  output: Lodged,
  api: { method: 'post', path: '/applications/drafts/{draft}/submit' },
  async run({ actor, input, tx, now, about }) {
    await lockDraft(tx, actor.tenantId, input.draft)
    const earlier = await lodgedBefore(tx, actor, input.draft)
    if (earlier) return lodgedOf(earlier)

    const draft = await getOwnDraft(tx, actor, input.draft)
    const file = await sendDraft(tx, actor, draft, now)
    about(file.id, {
      number: file.number,
      version: file.serviceVersion,
      declaration: true,
      consent: true,
    })
    return lodgedOf(file)
  },
})

/** The file a draft of the actor's has become. */
async function lodgedBefore(
  tx: Transaction,
  { tenantId, kind, personId = '' }: Actor,
  id: string,
): Promise<Application | null> {
  const row = await tx.application.findFirst({
    where: { tenantId, id, ...(kind === 'citizen' ? { personId } : { preparedBy: personId }) },
    include: { case: true },
  })
  return row && applicationOf(row)
}
