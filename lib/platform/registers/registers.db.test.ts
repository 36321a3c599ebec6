import { beforeAll, describe, expect, test } from 'vitest'
import { signedIn } from '../applications/applicant.fixture'
import { addDays, startOfDay, type Day } from '../dates/dates'
import { verifyCode } from '../documents/verify-code'
import { Forbidden, InvalidInput, NotFound, Refusal } from '../operations/errors'
import { cancelLicence } from './cancel-licence'
import { expireEntries } from './expire-entries'
import { getEntry } from './get-entry'
import { applied, asSystem, licensed, staff, ulb, type Signed } from './licensed.fixture'
import { searchRegister } from './search-register'

const service = 'trade-licence'
const guest = { by: 'guest' } as const
const names = ['Himkiran Bakery', 'Burans Dairy', 'Deodar Books', 'Kafal Juice']
let citizen: Signed
let officers: [Signed, Signed, Signed]
let approver: Signed
const numbers: string[] = []

const codeOf = async (number: string) =>
  (
    await asSystem((tx) =>
      tx.issuedDocument.findFirstOrThrow({
        where: { tenantId: ulb, serial: number, kind: 'CERTIFICATE' },
      }),
    )
  ).code

const messagesTo = (personId: string) =>
  asSystem((tx) =>
    tx.message.findMany({ where: { tenantId: ulb, personId, template: { endsWith: '.CANCEL' } } }),
  )

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  officers = await staff()
  approver = officers[2]
  for (const name of names) {
    const file = await applied(citizen, name)
    await licensed(officers, file)
    const entry = await asSystem((tx) =>
      tx.registerEntry.findFirstOrThrow({ where: { tenantId: ulb, applicationId: file } }),
    )
    numbers.push(entry.number)
  }
})

describe('a register', () => {
  test('pages by key, newest first, each entry once', async () => {
    const first = await searchRegister(approver, { service, limit: 3 })
    expect(first.entries.map(({ subject }) => subject)).toEqual(names.slice(1).reverse())
    const rest = await searchRegister(approver, { service, limit: 3, after: first.next ?? '' })
    expect(rest.entries.map(({ subject }) => subject)).toEqual(names.slice(0, 1))
    expect(rest.next).toBeNull()
  })

  test('finds by number, business and holder, and all words must be there', async () => {
    const found = async (q: string) =>
      (await searchRegister(approver, { service, q })).entries.map(({ subject }) => subject)
    expect(await found(numbers[1] ?? '')).toEqual(['Burans Dairy'])
    expect(await found('BOOKS')).toEqual(['Deodar Books'])
    expect(await found('kamla bakery')).toEqual(['Himkiran Bakery'])
    expect(await found('kamla xyz')).toEqual([])
    expect(await found('100%')).toEqual([])
  })

  test('shows what ends soon, by its last day, over pages', async () => {
    const first = await searchRegister(approver, { service, expiring: 366, limit: 3 })
    const rest = await searchRegister(approver, {
      service,
      expiring: 366,
      limit: 3,
      after: first.next ?? '',
    })
    const all = [...first.entries, ...rest.entries].map(({ id }) => id)
    expect(new Set(all).size).toBe(4)
    const soon = await searchRegister(approver, { service, expiring: 1 })
    expect(soon.entries).toEqual([])
  })

  test('is for the officers of its ULB, and there is none for what keeps none', async () => {
    await expect(searchRegister(citizen, { service })).rejects.toBeInstanceOf(Forbidden)
    const elsewhere = await signedIn({
      name: 'Asha Pant',
      mobile: '9800041173',
      tenantId: 'uk.haridwar',
      roles: ['TL_APPROVER'],
    })
    expect((await searchRegister(elsewhere, { service })).entries).toEqual([])
    await expect(getEntry(elsewhere, { service, number: numbers[0] ?? '' })).rejects.toBeInstanceOf(
      NotFound,
    )
    await expect(searchRegister(approver, { service: 'no-such' })).rejects.toBeInstanceOf(NotFound)
  })
})

describe('an entry', () => {
  test('keeps what was granted, its history and its certificate', async () => {
    const entry = await getEntry(approver, { service, number: numbers[0] ?? '' })
    expect(entry).toMatchObject({
      subject: 'Himkiran Bakery',
      holder: 'Kamla Rawat',
      status: 'ACTIVE',
    })
    expect(entry.events).toMatchObject([{ kind: 'ISSUED', by: null }])
    expect(entry.facts.map(({ label }) => label.en)).toEqual(['Trade', 'Owners', 'Address'])
    expect(entry.documents).toHaveLength(1)
    expect(entry.cancel?.reasons.map(({ code }) => code)).toContain('false-statement')
    expect((await getEntry(approver, { service, number: entry.id })).number).toBe(numbers[0])
  })

  test('offers its cancelling to nobody who may not', async () => {
    const seen = await getEntry(officers[0], { service, number: numbers[0] ?? '' })
    expect(seen.cancel).toBeUndefined()
    await expect(
      cancelLicence(officers[0], {
        service,
        number: numbers[0] ?? '',
        reasons: ['unsafe'],
        remark: 'x',
      }),
    ).rejects.toBeInstanceOf(Forbidden)
  })

  test('is not cancelled without a reason that fits', async () => {
    const cancel = (reasons: string[]) =>
      cancelLicence(approver, { service, number: numbers[0] ?? '', reasons, remark: 'x' })
    await expect(cancel([])).rejects.toMatchObject({ faults: { reasons: [{ code: 'required' }] } })
    await expect(cancel(['paper-unclear'])).rejects.toBeInstanceOf(InvalidInput)
  })

  test('once cancelled is cancelled everywhere at once, and only once', async () => {
    const [number = ''] = numbers
    const code = await codeOf(number)
    expect(await verifyCode(guest, { code })).toMatchObject({ verdict: 'genuine' })
    const asked = { service, number, reasons: 'encroachment', remark: 'Stands on the footpath' }
    const [done, second] = await Promise.allSettled([
      cancelLicence(approver, asked),
      cancelLicence(approver, asked),
    ])
    expect([done.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused =
      done.status === 'rejected'
        ? done.reason
        : second.status === 'rejected'
          ? second.reason
          : undefined
    expect(refused).toBeInstanceOf(Refusal)

    expect(await verifyCode(guest, { code })).toMatchObject({ verdict: 'cancelled' })
    const entry = await getEntry(approver, { service, number })
    expect(entry).toMatchObject({ status: 'CANCELLED' })
    expect(entry.events.at(-1)).toMatchObject({ kind: 'CANCELLED', by: 'Lata Rawat' })
    expect(entry.events.at(-1)).toMatchObject({
      reasons: [{ en: 'The premises encroach on public land' }],
      remark: 'Stands on the footpath',
    })
    expect(entry.cancel).toBeUndefined()
    expect((await searchRegister(approver, { service, status: 'CANCELLED' })).entries).toHaveLength(
      1,
    )
    expect((await messagesTo(citizen.personId)).length).toBeGreaterThan(0)
  })

  test('ends by itself the day after its last, however often the job runs', async () => {
    const { validTo } = await getEntry(approver, { service, number: numbers[1] ?? '' })
    const last = startOfDay(validTo as Day)
    expect(await expireEntries(last)).toBe(0)
    const after = startOfDay(addDays(validTo as Day, 1))
    expect(await expireEntries(after)).toBe(3)
    expect(await expireEntries(after)).toBe(0)
    const files = await asSystem((tx) =>
      tx.case.findMany({ where: { tenantId: ulb, state: 'EXPIRED' } }),
    )
    expect(files).toHaveLength(3)
    const entry = await getEntry(approver, { service, number: numbers[1] ?? '' })
    expect(entry.events.at(-1)).toMatchObject({ kind: 'EXPIRED', by: null })
    await expect(
      cancelLicence(approver, {
        service,
        number: numbers[1] ?? '',
        reasons: ['unsafe'],
        remark: 'x',
      }),
    ).rejects.toMatchObject({ code: 'licence-ended' })
  })
})
