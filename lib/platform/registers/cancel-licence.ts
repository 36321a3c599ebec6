import { z } from 'zod'
import { lockApplication } from '../applications/application'
import { moveFile } from '../applications/move'
import { InvalidInput, Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { findEntry } from './find-entry'
import { isInForce, registerSeenBy } from './registers'
import { TypedNumber } from '../language/typed'

const Reasons = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((chosen) => [chosen].flat().filter(Boolean))

/** Cancels what was granted, with reasons: the file moves, the entry ends, its papers are revoked, the holder is told. */
export const cancelLicence = operation({
  name: 'registers.cancel',
  summary: 'Cancel a licence',
  permission: 'cancel-licence',
  input: z.object({
    service: z.string(),
    number: TypedNumber,
    reasons: Reasons,
    remark: z.string().trim().min(1).max(1_000),
  }),
  output: z.object({
    service: z.string(),
    id: z.uuid(),
    number: z.string(),
    status: z.literal('CANCELLED'),
    cancelledAt: z.date(),
  }),
  api: { method: 'post', path: '/registers/{service}/{number}/cancel' },
  async run({ actor, input, tx, now, about }) {
    const { service, reasons, remark } = input
    const { definition, outcome } = registerSeenBy(actor, service)
    const action = outcome.cancelledBy
    if (action === undefined) throw new Refusal('never-cancelled')
    checkReasons(reasons, definition.reasons, action)

    const seen = await findEntry(tx, actor, input)
    const file = await lockApplication(tx, actor.tenantId, seen.applicationId)
    // Read again behind the lock: of two who cancel at once the second is told.
    const entry = await findEntry(tx, actor, input)
    if (!isInForce(entry.status)) throw new Refusal('licence-ended', { number: entry.number })

    await moveFile(tx, { definition, file, action, actor, reasons, remark, now })
    about(entry.id, { number: entry.number, reasons: reasons.join(' ') })
    return {
      service,
      id: entry.id,
      number: entry.number,
      status: 'CANCELLED' as const,
      cancelledAt: now,
    }
  },
})

type Templates = readonly { code: string; actions: readonly string[] }[]

function checkReasons(chosen: readonly string[], templates: Templates, action: string) {
  const fitting = templates.filter(({ actions }) => actions.includes(action))
  if (chosen.length === 0) throw new InvalidInput({ reasons: [{ code: 'required' }] })
  const known = chosen.every((code) => fitting.some((template) => template.code === code))
  if (!known) throw new InvalidInput({ reasons: [{ code: 'not-an-option' }] })
}
