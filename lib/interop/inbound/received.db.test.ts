import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import type { Caller } from '@/lib/platform/access/actor'
import { mobileIndex } from '@/lib/platform/encryption/personal'
import { transaction } from '@/lib/infra/database/database'
import { limits } from '@/lib/platform/limits/catalogue'
import { draw } from '@/lib/platform/limits/draw'
import { messageIdOf } from '@/lib/platform/notifications/reply-reference'
import { Forbidden, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { stateId } from '@/lib/platform/operations/state-id'
import { employed } from '@/lib/platform/workflow/office.fixture'
import { listReceived } from '@/lib/services/grievances/received/list-received'
import {
  closeReceived,
  handReceived,
  retryReceived,
} from '@/lib/services/grievances/received/settle-received'
import { byMail, mail, message, openMailboxes, signed, ulb } from './posts.fixture'

let helpline: Caller

beforeAll(async () => {
  helpline = await employed('Helpline', ['CSR'], ulb)
  await openMailboxes()
})

/** Lets a number have written all it may in this hour. */
const usedUp = (mobile: string) => {
  const one = { limit: limits.inbound, of: { target: mobileIndex(stateId(), mobile) } }
  return Promise.all(Array.from({ length: 60 }, () => draw([one], new Date())))
}

describe('nothing that was sent is lost', () => {
  const listed = (view: 'open' | 'ignored' | 'all') => listReceived(helpline, { view })

  test('what a machine sent begins nothing and is listed as left alone', async () => {
    const Headers = [{ Name: 'X-Autoreply', Value: 'yes' }]
    await byMail(mail({ Headers, Subject: 'I am away until Monday' }))
    await byMail(mail({ FromFull: { Email: 'Almora@palika.test' }, Subject: 'To ourselves' }))
    const { messages } = await listed('ignored')
    const found = (words: string) => messages.find(({ text }) => text.includes(words))
    expect(found('away until')).toMatchObject({ status: 'IGNORED', why: 'automatic' })
    expect(found('To ourselves')).toMatchObject({ status: 'IGNORED', why: 'own-address' })
  })

  test('of whoever wrote too much lies in the list, and is taken in when tried again', async () => {
    const from = '919800009109'
    await usedUp('9800009109')
    const answer = await signed(message({ from, text: 'illegal parking at the moon gate' }))
    expect(answer.status).toBe(429)
    const { messages } = await listed('open')
    const row = messages.find(({ text }) => text.includes('moon gate'))
    expect(row).toMatchObject({ status: 'FAILED', why: 'too-many', from: '98xxxxx109' })
    const later = new Date(Date.now() + 3_600_000)
    const again = () => retryReceived(helpline, { id: row?.id ?? '' })
    await expect(clock.at(later, again)).resolves.toMatchObject({ taken: true })
    const { messages: after } = await listed('all')
    expect(after.find(({ id }) => id === row?.id)).toMatchObject({
      ...{ status: 'HANDLED', number: expect.stringMatching(/^PGR-/) as string },
    })
  })

  test('can be given to the helpline and closed, by nobody who may not', async () => {
    await byMail(
      mail({
        Attachments: [{ Name: 'letter.pdf', ContentType: 'application/pdf', Content: 'JVBERi0x' }],
      }),
    )
    const row = (await listed('open')).messages.find(({ leftOut }) =>
      leftOut.includes('letter.pdf'),
    )
    const id = row?.id ?? ''
    const field = await employed('Lineman', ['PGR_LME'], ulb)
    await expect(handReceived(field, { id })).rejects.toThrow(Forbidden)
    const other = await employed('Helpline', ['CSR'], 'uk.haridwar')
    await expect(handReceived(other, { id })).rejects.toThrow(NotFound)
    await handReceived(helpline, { id })
    await closeReceived(helpline, { id })
    await expect(retryReceived(helpline, { id })).rejects.toThrow(Refusal)
    expect((await listed('open')).messages.map((one) => one.id)).not.toContain(id)
  })

  test('is answered for what it is, in the language of before', async () => {
    const from = '919800009120'
    const say = async (more: object) => {
      const answer = await signed(message({ from, location: undefined, ...more }))
      return (await answer.json()) as { answer: string; number?: string }
    }
    expect((await say({ text: 'गाय मरी पड़ी है' })).answer).toMatch(/कहाँ/)
    expect((await say({ text: '', kind: 'voice' })).answer).toMatch(/आवाज़/)
    expect((await say({ text: '', kind: 'sticker' })).answer).toMatch(/कृपया/)
    expect(await say({ text: '', kind: 'reaction' })).toEqual({ ignored: true })
    expect((await say({ text: 'English' })).answer).toMatch(/^Where in Almora/)
    const location = { latitude: 29.597, longitude: 79.659, name: 'Clock tower' }
    expect((await say({ text: '', location })).answer).toMatch(/^Which animal/)
    const { number: lodged } = await say({ text: 'whatever', choice: 'cattle' })
    expect(lodged).toMatch(/^PGR-/)
  })
})

describe('an answer to a mail of ours', () => {
  const noticeOf = async (complaint: string, template: string) => {
    const rows = await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, (tx) =>
      tx.message.findMany({ where: { template }, orderBy: { id: 'desc' } }),
    )
    return rows.find(({ link }) => link?.includes(complaint))
  }
  const address = { Email: 'kamla@mail.test', Name: 'Kamla' }
  const answering = (messageId: string, from: object, words: string) =>
    byMail(
      mail({
        ...{ FromFull: from, Subject: 'Re: Your message', MessageID: randomUUID() },
        TextBody: `${words}\n\nOn Fri, 27 Nov 2026 at 10:04, Palika <almora@palika.test>\nwrote:\n> received`,
        Headers: [{ Name: 'In-Reply-To', Value: messageIdOf({ tenantId: ulb, messageId }) }],
      }),
    )
  const commentsOn = (number: string) =>
    transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, async (tx) => {
      const { id } = await tx.complaint.findFirstOrThrow({ where: { tenantId: ulb, number } })
      const where = { caseId: id, kind: 'COMMENT' }
      return tx.caseEvent.findMany({ where: { tenantId: ulb, ...where } })
    })

  test('is a comment on its complaint, of whom it was sent to and of nobody else', async () => {
    const [ward] = await wardsOf(ulb)
    const lodged = await byMail(
      mail({
        FromFull: address,
        Subject: 'Illegal parking',
        TextBody: `A car stands in the way. ${ward?.name.en}`,
        MessageID: randomUUID(),
      }),
    )
    const { number: complaint = '' } = (await lodged.json()) as { number?: string }
    expect(complaint).toMatch(/^PGR-/)
    const notice = await noticeOf(complaint, 'inbound.lodged')
    const taken = await answering(notice?.id ?? '', address, 'Pole number 4 too')
    expect(((await taken.json()) as { answer: string }).answer).toContain(complaint)
    const [first, ...more] = await commentsOn(complaint)
    expect(more).toEqual([])
    expect(first).toMatchObject({
      remark: 'Pole number 4 too',
      actorName: 'Kamla',
      audience: 'PERSON',
    })

    const stranger = { Email: 'stranger@mail.test', Name: 'Stranger' }
    await answering(notice?.id ?? '', stranger, 'It is I')
    expect(await commentsOn(complaint)).toHaveLength(1)
    const { messages } = await listReceived(helpline, { view: 'open' })
    expect(messages.find(({ text }) => text === 'It is I')).toMatchObject({ why: 'other-sender' })
  })
})
