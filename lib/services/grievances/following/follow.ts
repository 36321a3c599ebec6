import { z } from 'zod'
import type { Actor } from '@/lib/platform/access/actor'
import { checkOtp } from '@/lib/platform/identity/check-otp'
import { findOrRegisterPerson } from '@/lib/platform/identity/find-or-register-person'
import { InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from '../complaint'
import { columns } from '../complaint-of'
import { shownToPublic } from '../public/shown-to-public'
import { emailFollower } from './email-follower'
import type { Follower } from './follower'
import { keepFollower } from './keep-follower'
import { TypedCode, TypedNumber } from '@/lib/platform/language/typed'

const Following = z.object({
  ulb: z.string().max(60),
  number: TypedNumber,
  challenge: z.uuid().optional().describe('Of the one-time password sent to a mobile'),
  code: z.union([z.literal(''), TypedCode]).optional(),
  email: z.string().trim().max(200).optional().describe('Gets a link that confirms it'),
  language: z.enum(['en', 'hi']).default('hi'),
})
type Following = z.output<typeof Following>

/** "Me too": somebody who is signed in, who confirms a mobile, or who confirms an e-mail address hears of each step. */
export const follow = operation({
  name: 'complaints.follow',
  summary: 'Follow a complaint instead of reporting it again',
  permission: 'public',
  acts: 'as-system',
  input: Following,
  output: z.object({
    number: z.string().describe('That of the complaint it was joined with, if it was'),
    state: z.enum(['following', 'confirm']).describe('`confirm`: a link was sent by e-mail'),
  }),
  api: { method: 'post', path: '/complaints/{number}/follow' },
  async run({ actor, input, tx, now, about }) {
    const { tenantId } = actor
    const complaint = await complaintToFollow(tx, tenantId, input.number)
    const { id, number } = complaint
    const found = await followerOf(tx, actor, input, complaint, now)
    const follower = { ...found, tenantId, complaintId: id, language: input.language, now }
    await actAsSystem(tx, tenantId)
    await keepFollower(tx, follower, complaint)
    about(id, { channel: follower.channel })
    return {
      number,
      state: follower.channel === 'SMS' ? ('following' as const) : ('confirm' as const),
    }
  },
})

/** One that everybody may see; of one that was joined with another, the other. */
async function complaintToFollow(
  tx: Transaction,
  tenantId: string,
  number: string,
): Promise<Complaint> {
  const [complaint] = await tx.$queryRaw<Complaint[]>`
    SELECT ${columns} FROM complaint WHERE tenant_id = ${tenantId} AND ${shownToPublic} AND id = (
      SELECT coalesce(merged_into, id) FROM complaint
      WHERE tenant_id = ${tenantId} AND number = ${number} AND ${shownToPublic})`
  if (!complaint) throw new NotFound(`complaint ${number}`)
  return complaint
}

async function followerOf(
  tx: Transaction,
  { kind, stateId, personId }: Actor,
  { challenge, code, email, language }: Following,
  { number }: Complaint,
  now: Date,
): Promise<Pick<Follower, 'personId' | 'channel' | 'addressCipher' | 'addressIndex'>> {
  if (kind === 'citizen' && personId) return mobileFollower(tx, stateId, personId)
  if (kind !== 'guest') throw new Refusal('follow-as-citizen')
  if (challenge) {
    await actAsSystem(tx, stateId)
    const mobile = await checkOtp(tx, challenge, code ?? '', now)
    const someone = { stateId, mobile, name: '', language }
    return mobileFollower(tx, stateId, await findOrRegisterPerson(tx, someone))
  }
  if (email !== undefined) return emailFollower(tx, { stateId, email, number, now })
  throw new InvalidInput({ mobile: [{ code: 'required' }] })
}

async function mobileFollower(tx: Transaction, stateId: string, personId: string) {
  await actAsSystem(tx, stateId)
  const person = await tx.person.findUnique({
    where: { tenantId_id: { tenantId: stateId, id: personId } },
  })
  if (!person?.mobileCipher || !person.mobileIndex) throw new Refusal('follow-as-citizen')
  const { mobileCipher: addressCipher, mobileIndex: addressIndex } = person
  return { personId, channel: 'SMS' as const, addressCipher, addressIndex }
}
