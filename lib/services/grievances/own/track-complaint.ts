import { z } from 'zod'
import { openSealed } from '@/lib/platform/encryption/personal'
import { allowAttempt, forgiveAttempts } from '@/lib/platform/identity/throttle'
import { Refusal } from '@/lib/platform/operations/errors'
import { stateId } from '@/lib/platform/operations/state-id'
import { query } from '@/lib/platform/operations/operation'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import type { Complaint } from '../complaint'
import { columns } from '../complaint-of'
import { SeenComplaint } from '../seen-complaint'
import { historyOf } from '../history-of'
import { joinedWith } from '../joined-with'
import { viewOf } from '../view-of'
import { TypedCode, TypedNumber } from '@/lib/platform/language/typed'

const unknown = () => new Refusal('no-such-application')

/** Where a complaint is, also one that is on no public page, for whoever knows its number and the last digits of the mobile. */
export const trackComplaint = query({
  name: 'complaints.track',
  summary: 'See where a complaint is by its number and the last 4 digits of the mobile',
  permission: 'public',
  acts: 'as-system',
  input: z.object({
    number: TypedNumber,
    lastFour: TypedCode,
  }),
  output: SeenComplaint.omit({ photos: true }).extend({ shown: z.boolean() }),
  api: { method: 'post', path: '/complaints/track' },
  async run({ input, tx, now }) {
    const { number } = input
    await allowAttempt(`track:${number}`, { attempts: 10, minutes: 15 }, now)
    const [, code] = number.split('-')
    const ulb = (await ulbs()).find((one) => one.code === code)
    if (!ulb) throw unknown()
    const tenantId = ulb.id
    await actAsSystem(tx, tenantId)
    const [complaint] = await tx.$queryRaw<Complaint[]>`
      SELECT ${columns} FROM complaint WHERE tenant_id = ${tenantId} AND number = ${number}`
    const mobile = complaint && (await mobileOf(tx, complaint))
    if (!complaint || mobile?.slice(-4) !== input.lastFour) throw unknown()

    await forgiveAttempts(`track:${number}`)
    const { visibility } = complaint
    return {
      ...(await viewOf(complaint, now)),
      shown: visibility !== 'HIDDEN',
      history: await historyOf(tx, { ...complaint, personId: undefined }, 'everybody', now),
      ...(await joinedWith(tx, complaint)),
    }
  },
})

async function mobileOf(tx: Transaction, { tenantId, id: complaintId }: Complaint) {
  const reporter = await tx.complaintReporter.findUnique({
    where: { tenantId_complaintId: { tenantId, complaintId } },
  })
  return reporter?.mobileCipher
    ? openSealed(tx, stateId(), 'mobile', reporter.mobileCipher)
    : undefined
}
