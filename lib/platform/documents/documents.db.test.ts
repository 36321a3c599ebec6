import { beforeAll, describe, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { signedIn } from '../applications/applicant.fixture'
import { asSystem, staff, step, ulb, type Signed } from '../registers/licensed.fixture'
import { dishonourReceipt } from '../collection/undo-receipt'
import { addDays, dayAt, startOfDay, type Day } from '../dates/dates'
import { issueReceiptDocument } from './issue-receipt'
import { papersOf } from './papers.fixture'
import { sign } from './signed-payload'
import { signingKey } from './signing'
import { verifyCode } from './verify-code'

const guest = { by: 'guest' } as const
let citizen: Signed
let officers: [Signed, Signed, Signed]

let first: Awaited<ReturnType<typeof papersOf>>

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  officers = await staff()
  first = await papersOf(citizen, officers, 'Himkiran Bakery')
})

describe('a certificate', () => {
  test('says who was granted what, by whom, and what was paid', () => {
    expect(first.certificate.content).toMatchObject({
      issuer: { name: { en: 'Dehradun Nagar Nigam', hi: 'देहरादून नगर निगम' } },
      values: { holder: 'Kamla Rawat', subject: 'Himkiran Bakery' },
      signatory: {
        name: { en: 'Lata Rawat' },
        designation: {
          en: 'Tax Superintendent, Licensing authority',
          hi: 'कर अधीक्षक, लाइसेंस प्राधिकारी',
        },
      },
    })
    const { facts } = first.certificate.content as {
      facts: { label: { en: string }; value: unknown }[]
    }
    expect(facts.map(({ label }) => label.en)).toEqual(['Trade', 'Owners', 'Address', 'Fee paid'])
  })

  test('is genuine, and whoever checks it sees what it must say', async () => {
    const { verdict, paper } = await verifyCode(guest, {
      code: `https://seva.example/verify?c=${first.certificate.code}`,
    })
    expect(verdict).toBe('genuine')
    expect(paper).toMatchObject({
      kind: 'CERTIFICATE',
      number: first.certificate.serial,
      holder: 'Kamla Rawat',
    })
    expect(paper?.rows[0]).toEqual({
      label: { en: 'For', hi: 'किसके लिए' },
      value: { en: 'Himkiran Bakery', hi: 'Himkiran Bakery' },
    })
    expect(paper?.rows.find(({ label }) => label.en === 'Address')?.value.hi).toContain(
      'Burans Marg',
    )
  })

  test('checked by its number alone names nobody', async () => {
    const { verdict, by, paper } = await verifyCode(guest, {
      code: ` ${first.certificate.serial.toLowerCase()} `,
    })
    expect({ verdict, by }).toEqual({ verdict: 'genuine', by: 'number' })
    expect(paper).toMatchObject({ number: first.certificate.serial, rows: [] })
    expect(paper).not.toHaveProperty('holder')
    expect(paper).not.toHaveProperty('amount')
  })

  test('with any letter of its code changed is not genuine', async () => {
    const { code } = first.certificate
    for (let at = 0; at < code.length; at += 7) {
      const letter = code[at] === 'A' ? 'B' : 'A'
      const bent = code.slice(0, at) + letter + code.slice(at + 1)
      const { verdict } = await verifyCode(guest, { code: bent })
      expect(['forged', 'unreadable', 'unknown']).toContain(verdict)
    }
  })

  test('that we signed but never recorded is unknown', async () => {
    const payload = {
      kind: 'certificate',
      number: 'TL/LIC/DDN/2026-27/999999',
      tenant: ulb,
    } as const
    const { issuedAt } = first.certificate
    const code = sign(
      {
        ...payload,
        service: 'trade-licence',
        holder: 'X',
        issuedOn: issuedAt.toISOString().slice(0, 10) as never,
        facts: 'A',
      },
      signingKey(),
    )
    expect(await verifyCode(guest, { code })).toMatchObject({ verdict: 'unknown' })
    expect(await verifyCode(guest, { code: 'TL/LIC/DDN/2026-27/999999' })).toMatchObject({
      verdict: 'unknown',
    })
    expect(await verifyCode(guest, { code: 'good morning' })).toMatchObject({
      verdict: 'unreadable',
    })
  })

  test('is good on its last day and expired the day after', async () => {
    const { code } = first.certificate
    const until = (first.certificate.content as { validTo: Day }).validTo
    const on = (day: Day) => clock.at(startOfDay(day), () => verifyCode(guest, { code }))
    expect(await on(until)).toMatchObject({ verdict: 'genuine' })
    expect(await on(addDays(until, 1))).toMatchObject({
      verdict: 'expired',
      paper: { validTo: until },
    })
  })

  test('is cancelled from the moment it is', async () => {
    const { certificate, file } = await papersOf(citizen, officers, 'Burans Dairy')
    await step(officers[2], file, {
      action: 'CANCEL',
      reasons: ['trade-ended'],
      remark: 'Shop is shut',
    })
    const answer = await verifyCode(guest, { code: certificate.code })
    expect(answer.verdict).toBe('cancelled')
    expect(answer.cancelled?.reasons).toEqual([
      { en: 'The trade has ended', hi: 'व्यवसाय बंद हो गया है' },
    ])
    expect(JSON.stringify(answer)).not.toContain('Shop is shut')
  })

  test('whose record was changed behind our back differs', async () => {
    const { certificate } = await papersOf(citizen, officers, 'Deodar Books')
    await asSystem(
      (tx) => tx.$executeRaw`
      UPDATE issued_document SET content = jsonb_set(content, '{facts,1,value}', '"Someone Else"')
      WHERE tenant_id = ${ulb} AND id = ${certificate.id}::uuid`,
    )
    expect(await verifyCode(guest, { code: certificate.code })).toMatchObject({
      verdict: 'differs',
    })
  })
})

describe('a receipt', () => {
  test('is issued once, whoever asks again', async () => {
    const { payment, paper } = first
    const again = await asSystem((tx) =>
      tx.receipt.findFirstOrThrow({ where: { tenantId: ulb, paymentId: payment.id } }).then((row) =>
        issueReceiptDocument(
          tx,
          {
            payment,
            receipt: row,
            bill: { number: 'x', applicationId: null },
            lines: [],
            service: { code: 'x', name: { en: 'x', hi: 'x' } },
          },
          new Date(),
        ),
      ),
    )
    expect(again.id).toBe(paper.id)
  })

  test('vouches for its sum', async () => {
    const { paper } = await verifyCode(guest, { code: first.paper.code })
    expect(paper).toMatchObject({
      kind: 'RECEIPT',
      holder: first.payment.paidBy,
      amount: '6000.00',
    })
  })
})

describe('a receipt whose money did not come', () => {
  test('is cancelled for whoever checks it', async () => {
    const cheque = {
      mode: 'CHEQUE',
      instrumentNumber: '004512',
      instrumentOn: dayAt(new Date()),
      ifsc: 'SBIN0000630',
      bank: 'State Bank',
    } as const
    const { file, receipt, paper } = await papersOf(citizen, officers, 'Kafal Juice', cheque)
    expect(paper.content).toMatchObject({
      paidBy: { en: expect.stringContaining('Cheque 004512') as string },
    })
    await step(officers[2], file, { action: 'CANCEL', reasons: ['trade-ended'], remark: 'Unpaid' })
    const accounts = await signedIn({
      name: 'Asha Pant',
      mobile: '9800041175',
      tenantId: ulb,
      roles: ['CR_TL'],
    })
    await dishonourReceipt(accounts, { id: receipt.id, reason: 'CHEQUEBOUNCE' })
    const answer = await verifyCode(guest, { code: paper.code })
    expect(answer).toMatchObject({ verdict: 'cancelled' })
    expect(answer.cancelled?.reasons[0]?.en).toBe('The bank did not pay the instrument')
  })
})

describe('an acknowledgement', () => {
  test('says what was received and what happens next', async () => {
    expect(first.lodged.content).toMatchObject({
      applicant: 'Kamla Rawat',
      receivedBy: { en: 'This site, on-line' },
      documents: [{ hi: expect.stringMatching(/[\u0900-\u097f]/) as string }, {}, {}],
      facts: [{ value: 'Himkiran Bakery' }, { label: { en: 'Address' } }],
    })
    expect(await verifyCode(guest, { code: first.lodged.code })).toMatchObject({
      verdict: 'genuine',
    })
  })
})
