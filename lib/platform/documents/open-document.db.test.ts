import { beforeAll, describe, expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { signedIn } from '../applications/applicant.fixture'
import { NotFound } from '../operations/errors'
import { asSystem, staff, ulb, type Signed } from '../registers/licensed.fixture'
import { applicationForm } from './application-form'
import { documentPath, documentUrl } from './document-url'
import { getDocument } from './get-document'
import type { IssuedDocument } from './issue'
import { openDocument } from './open-document'
import { papersOf } from './papers.fixture'

const guest = { by: 'guest' } as const
let citizen: Signed
let officers: [Signed, Signed, Signed]
let first: Awaited<ReturnType<typeof papersOf>>

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  officers = await staff()
  first = await papersOf(citizen, officers, 'Himkiran Bakery')
})

const open = (
  caller: Parameters<typeof openDocument>[0],
  { id }: IssuedDocument,
  { token, counts = true, now = new Date() }: { token?: string; counts?: boolean; now?: Date } = {},
) => clock.at(now, () => openDocument(caller, { tenant: ulb, id, language: 'hi', token, counts }))

const tokenOf = (url: string) => new URL(url, 'http://x').searchParams.get('k') ?? ''

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
    for (const caller of [guest, other, elsewhere])
      expect(await open(caller, first.certificate)).toBeUndefined()
    const wrongTenant = {
      tenant: 'uk.haridwar',
      id: first.certificate.id,
      language: 'en',
      counts: true,
    } as const
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
    expect(
      await open(guest, first.paper, { token, now: new Date(now.getTime() + 301_000) }),
    ).toBeUndefined()
  })

  test('by the links a program is given', async () => {
    const { pdf, standing, check } = await getDocument(citizen, { ulb, id: first.certificate.id })
    expect({ standing, check: check.endsWith(first.certificate.code) }).toEqual({
      standing: 'good',
      check: true,
    })
    expect(await open(guest, first.certificate, { token: tokenOf(pdf.hi) })).toBeDefined()
    const other = await signedIn({ name: 'Devendra Negi', mobile: '9800041172' })
    await expect(getDocument(other, { ulb, id: first.certificate.id })).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  test('by a link for one person for that person', async () => {
    const { id } = first.certificate
    const token = tokenOf(
      documentUrl({ tenant: ulb, id, language: 'en', person: citizen.personId }),
    )
    expect(await open(citizen, first.certificate, { token })).toBeDefined()
    expect(await open(guest, first.certificate, { token })).toBeUndefined()
    expect(await open(officers[0], first.certificate, { token })).toBeUndefined()
  })

  test('and the filled form beside it, for the same people', async () => {
    const wanted = { tenant: ulb, applicationId: first.file, language: 'hi' } as const
    expect((await applicationForm(citizen, wanted))?.pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await applicationForm(officers[0], wanted)).toBeDefined()
    const other = await signedIn({ name: 'Devendra Negi', mobile: '9800041172' })
    expect(await applicationForm(other, wanted)).toBeUndefined()
    expect(await applicationForm(guest, wanted)).toBeUndefined()
  })
})

describe('a receipt', () => {
  test('printed again counts as a duplicate; a look does not', async () => {
    const printed = async () =>
      (
        await asSystem((tx) =>
          tx.issuedDocument.findFirstOrThrow({ where: { tenantId: ulb, id: first.paper.id } }),
        )
      ).printed
    const before = await printed()
    await open(citizen, first.paper, { counts: false })
    expect(await printed()).toBe(before)
    await open(citizen, first.paper)
    await open(officers[0], first.paper)
    expect(await printed()).toBe(before + 2)
  })
})
