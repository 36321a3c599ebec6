import { beforeAll, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { sealed } from '../encryption/personal'
import { Forbidden, NotFound, Refusal } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { uuidv7 } from '../operations/uuid'
import { employed, type Employee } from '../workflow/office.fixture'
import { actInPosting } from './act-in-posting'
import { hashToken } from './credentials/credentials'
import { hashPassword } from './credentials/password'
import { newTotpSecret, totpNow } from './credentials/totp'
import { whoAmI } from './who-am-i'

const secret = newTotpSecret()
const townOf = { clerk: 'uk.almora', approver: 'uk.haldwani', past: 'uk.nainital' }
const postings = { clerk: uuidv7(), approver: uuidv7(), past: uuidv7() }
let officer: Employee

const post = (name: keyof typeof postings, roles: string[], validTo: Date | null = null) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: townOf[name] }, (tx) =>
    tx.posting.createMany({
      data: [
        {
          tenantId: townOf[name],
          id: postings[name],
          stateId: stateId(),
          personId: officer.personId,
          department: 'REV',
          designation: 'LC01',
          roles,
          wards: [],
          validFrom: new Date('2020-04-01'),
          validTo,
        },
      ],
    }),
  )

beforeAll(async () => {
  officer = await employed('Usha Panwar', ['TL_DOC_VERIFIER'])
  await post('clerk', ['TL_CEMP'])
  await post('approver', ['TL_APPROVER'])
  await post('past', ['TL_CEMP'], new Date('2021-03-31'))
  const passwordHash = await hashPassword('a long day at the counter')
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, async (tx) => {
    const totpCipher = await sealed(tx, stateId(), 'totp', secret)
    await tx.credential.createMany({
      data: [{ tenantId: stateId(), personId: officer.personId, passwordHash, totpCipher }],
    })
  })
})

test('an employee goes on in another posting, and the session they left is over', async () => {
  const { token, personId } = await actInPosting(officer, { posting: postings.clerk })
  expect(personId).toBe(officer.personId)
  const there = { by: 'session', hash: hashToken(token) } as const
  const me = await whoAmI(there, {})
  expect(me.acting).toMatchObject({ id: postings.clerk, ulb: { id: 'uk.almora' } })
  expect(me.postings.map(({ id }) => id)).not.toContain(postings.past)
  await expect(whoAmI(officer, {})).rejects.toBeInstanceOf(Forbidden)
  officer = { ...there, personId: officer.personId }
})

test('a posting that asks for a second factor asks for it again', async () => {
  const approver = { posting: postings.approver }
  await expect(actInPosting(officer, approver)).rejects.toBeInstanceOf(Refusal)
  await expect(actInPosting(officer, { ...approver, totp: '000000' })).rejects.toBeInstanceOf(
    Refusal,
  )
  const { token } = await actInPosting(officer, { ...approver, totp: totpNow(secret, new Date()) })
  expect((await whoAmI({ by: 'session', hash: hashToken(token) }, {})).roles).toEqual([
    'TL_APPROVER',
  ])
  officer = { by: 'session', hash: hashToken(token), personId: officer.personId }
})

test('postings that ended, or are another’s, are not there', async () => {
  const other = await employed('Anil Semwal', ['TL_DOC_VERIFIER'])
  await expect(actInPosting(officer, { posting: postings.past })).rejects.toBeInstanceOf(NotFound)
  await expect(actInPosting(other, { posting: postings.clerk })).rejects.toBeInstanceOf(NotFound)
})
