import { beforeAll, describe, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import '@/lib/services/registry'
import { signedIn } from '../applications/applicant.fixture'
import { applied, asSystem, licensed, staff, step, ulb, type Signed } from '../registers/licensed.fixture'
import { dishonourReceipt } from '../collection/undo-receipt'
import { addDays, dayAt, startOfDay, type Day } from '../dates/dates'
import { NotFound } from '../operations/errors'
import { applicationForm } from './application-form'
import { documentPath, documentUrl } from './document-url'
import { getDocument } from './get-document'
import type { IssuedDocument } from './issue'
import { issueReceiptDocument } from './issue-receipt'
import { openDocument } from './open-document'
import { sign } from './signed-payload'
import { signingKey } from './signing'
import { verifyCode } from './verify-code'

const guest = { by: 'guest' } as const
let citizen: Signed
let officers: [Signed, Signed, Signed]

async function papers(businessName: string, tender?: Parameters<typeof licensed>[2]) {
  const file = await applied(citizen, businessName)
  const taken = await licensed(officers, file, tender)
  const all = await asSystem((tx) =>
    tx.issuedDocument.findMany({ where: { tenantId: ulb, applicationId: file } }),
  )
  const of = (kind: string) => {
    const paper = all.find((one) => one.kind === kind)
    if (!paper) throw new Error(`No ${kind} was issued`)
    return paper
  }
  return { file, ...taken, certificate: of('CERTIFICATE'), paper: of('RECEIPT'), lodged: of('ACKNOWLEDGEMENT') }
}

let first: Awaited<ReturnType<typeof papers>>

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  officers = await staff()
  first = await papers('Himkiran Bakery')
})

const open = (
  caller: Parameters<typeof openDocument>[0],
  { id }: IssuedDocument,
  { token, counts = true, now }: { token?: string; counts?: boolean; now?: Date } = {},
) => openDocument(caller, { tenant: ulb, id, language: 'hi', token, counts }, now)

const tokenOf = (url: string) => new URL(url, 'http://x').searchParams.get('k') ?? ''

describe('a certificate', () => {
  test('says who was granted what, by whom, and what was paid', () => {
    expect(first.certificate.content).toMatchObject({
      issuer: { name: { en: 'Dehradun Nagar Nigam', hi: 'देहरादून नगर निगम' } },
      values: { holder: 'Kamla Rawat', subject: 'Himkiran Bakery' },
      signatory: {
        name: { en: 'Lata Rawat' },
        designation: { en: 'Tax Superintendent, Licensing authority', hi: 'कर अधीक्षक, लाइसेंस प्राधिकारी' },
      },
    })
    const { facts } = first.certificate.content as { facts: { label: { en: string }; value: unknown }[] }
    expect(facts.map(({ label }) => label.en)).toEqual(['Trade', 'Owners', 'Address', 'Fee paid'])
  })

  test('is genuine, and whoever checks it sees what it must say', async () => {
    const { verdict, paper } = await verifyCode(guest, { code: `https://seva.example/verify?c=${first.certificate.code}` })
    expect(verdict).toBe('genuine')
    expect(paper).toMatchObject({ kind: 'CERTIFICATE', number: first.certificate.serial, holder: 'Kamla Rawat' })
    expect(paper?.rows[0]).toEqual({
      label: { en: 'For', hi: 'किसके लिए' },
      value: { en: 'Himkiran Bakery', hi: 'Himkiran Bakery' },
    })
    expect(paper?.rows.find(({ label }) => label.en === 'Address')?.value.hi).toContain('Burans Marg')
  })

  test('checked by its number alone names nobody', async () => {
    const { verdict, by, paper } = await verifyCode(guest, { code: ` ${first.certificate.serial.toLowerCase()} ` })
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
    const payload = { kind: 'certificate', number: 'TL/LIC/DDN/2026-27/999999', tenant: ulb } as const
    const { issuedAt } = first.certificate
    const code = sign(
      { ...payload, service: 'trade-licence', holder: 'X', issuedOn: issuedAt.toISOString().slice(0, 10) as never, facts: 'A' },
      signingKey(),
    )
    expect(await verifyCode(guest, { code })).toMatchObject({ verdict: 'unknown' })
    expect(await verifyCode(guest, { code: 'TL/LIC/DDN/2026-27/999999' })).toMatchObject({ verdict: 'unknown' })
    expect(await verifyCode(guest, { code: 'good morning' })).toMatchObject({ verdict: 'unreadable' })
  })

  test('is good on its last day and expired the day after', async () => {
    const { code } = first.certificate
    const until = (first.certificate.content as { validTo: Day }).validTo
    const on = (day: Day) => clock.at(startOfDay(day), () => verifyCode(guest, { code }))
    expect(await on(until)).toMatchObject({ verdict: 'genuine' })
    expect(await on(addDays(until, 1))).toMatchObject({ verdict: 'expired', paper: { validTo: until } })
  })

  test('is cancelled from the moment it is', async () => {
    const { certificate, file } = await papers('Burans Dairy')
    await step(officers[2], file, { action: 'CANCEL', reasons: ['trade-ended'], remark: 'Shop is shut' })
    const answer = await verifyCode(guest, { code: certificate.code })
    expect(answer.verdict).toBe('cancelled')
    expect(answer.cancelled?.reasons).toEqual([{ en: 'The trade has ended', hi: 'व्यवसाय बंद हो गया है' }])
    expect(JSON.stringify(answer)).not.toContain('Shop is shut')
  })

  test('whose record was changed behind our back differs', async () => {
    const { certificate } = await papers('Deodar Books')
    await asSystem((tx) => tx.$executeRaw`
      UPDATE issued_document SET content = jsonb_set(content, '{facts,1,value}', '"Someone Else"')
      WHERE tenant_id = ${ulb} AND id = ${certificate.id}::uuid`)
    expect(await verifyCode(guest, { code: certificate.code })).toMatchObject({ verdict: 'differs' })
  })
})

describe('a receipt', () => {
  test('is issued once, whoever asks again', async () => {
    const { payment, paper } = first
    const again = await asSystem((tx) =>
      tx.receipt.findFirstOrThrow({ where: { tenantId: ulb, paymentId: payment.id } }).then((row) =>
        issueReceiptDocument(
          tx,
          { payment, receipt: row, bill: { number: 'x', applicationId: null }, lines: [], service: { code: 'x', name: { en: 'x', hi: 'x' } } },
          new Date(),
        ),
      ),
    )
    expect(again.id).toBe(paper.id)
  })

  test('vouches for its sum', async () => {
    const { paper } = await verifyCode(guest, { code: first.paper.code })
    expect(paper).toMatchObject({ kind: 'RECEIPT', holder: first.payment.paidBy, amount: '6000.00' })
  })

  test('printed again counts as a duplicate; a look does not', async () => {
    const printed = async () =>
      (await asSystem((tx) => tx.issuedDocument.findFirstOrThrow({ where: { tenantId: ulb, id: first.paper.id } }))).printed
    await open(citizen, first.paper, { counts: false })
    expect(await printed()).toBe(0)
    await open(citizen, first.paper)
    await open(officers[0], first.paper)
    expect(await printed()).toBe(2)
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
    const { file, receipt, paper } = await papers('Kafal Juice', cheque)
    expect(paper.content).toMatchObject({ paidBy: { en: expect.stringContaining('Cheque 004512') as string } })
    await step(officers[2], file, { action: 'CANCEL', reasons: ['trade-ended'], remark: 'Unpaid' })
    const accounts = await signedIn({ name: 'Asha Pant', mobile: '9800041175', tenantId: ulb, roles: ['CR_TL'] })
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
    expect(await verifyCode(guest, { code: first.lodged.code })).toMatchObject({ verdict: 'genuine' })
    expect((await open(citizen, first.lodged))?.pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('stands beside the filled form, for the same people', async () => {
    const wanted = { tenant: ulb, applicationId: first.file, language: 'hi' } as const
    expect((await applicationForm(citizen, wanted))?.pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await applicationForm(officers[0], wanted)).toBeDefined()
    const other = await signedIn({ name: 'Devendra Negi', mobile: '9800041172' })
    expect(await applicationForm(other, wanted)).toBeUndefined()
    expect(await applicationForm(guest, wanted)).toBeUndefined()
  })
})

describe('a paper opens', () => {
  test('for its owner and for officers of its ULB, by their session', async () => {
    const mine = await open(citizen, first.certificate)
    expect(mine?.pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(mine?.name).toBe(`${first.certificate.serial.replaceAll('/', '-')}.pdf`)
    expect(await open(officers[1], first.certificate)).toBeDefined()
  })

  test('for nobody else', async () => {
    const other = await signedIn({ name: 'Devendra Negi', mobile: '9800041172' })
    const elsewhere = await signedIn({
      name: 'Asha Pant',
      mobile: '9800041173',
      tenantId: 'uk.haridwar',
      roles: ['TL_APPROVER'],
    })
    for (const caller of [guest, other, elsewhere]) expect(await open(caller, first.certificate)).toBeUndefined()
    const wrongTenant = { tenant: 'uk.haridwar', id: first.certificate.id, language: 'en', counts: true } as const
    expect(await openDocument(citizen, wrongTenant)).toBeUndefined()
  })

  test('by a signed link for five minutes, and only the paper it names', async () => {
    const { id } = first.paper
    const now = new Date()
    const url = documentUrl({ tenant: ulb, id, language: 'hi' }, now)
    expect(url.startsWith(documentPath({ tenant: ulb, id, language: 'hi' }))).toBe(true)
    const token = tokenOf(url)
    expect(await open(guest, first.paper, { token, now })).toBeDefined()
    expect(await open(guest, first.certificate, { token, now })).toBeUndefined()
    expect(await open(guest, first.paper, { token, now: new Date(now.getTime() + 301_000) })).toBeUndefined()
  })

  test('by the links a program is given', async () => {
    const { pdf, standing, check } = await getDocument(citizen, { ulb, id: first.certificate.id })
    expect({ standing, check: check.endsWith(first.certificate.code) }).toEqual({ standing: 'good', check: true })
    expect(await open(guest, first.certificate, { token: tokenOf(pdf.hi) })).toBeDefined()
    const other = await signedIn({ name: 'Devendra Negi', mobile: '9800041172' })
    await expect(getDocument(other, { ulb, id: first.certificate.id })).rejects.toBeInstanceOf(NotFound)
  })

  test('by a link for one person for that person', async () => {
    const { id } = first.certificate
    const token = tokenOf(documentUrl({ tenant: ulb, id, language: 'en', person: citizen.personId }))
    expect(await open(citizen, first.certificate, { token })).toBeDefined()
    expect(await open(guest, first.certificate, { token })).toBeUndefined()
    expect(await open(officers[0], first.certificate, { token })).toBeUndefined()
  })
})
