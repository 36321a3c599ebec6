import { beforeAll, describe, expect, test } from 'vitest'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { dayAt } from '@/lib/platform/dates/dates'
import { putMaster } from '@/lib/platform/masters/put-master'
import { employed, type Employee } from '@/lib/platform/workflow/office.fixture'
import { getComplaintType } from '../complaint-types'
import { reportComplaint } from '../report-complaint'

const ulb = 'uk.almora'
const code = 'DamagedGarbageBin'
const today = dayAt(new Date())
let admin: Employee
let citizen: Awaited<ReturnType<typeof signedIn>>

beforeAll(async () => {
  admin = await employed('Administrator', ['PGR-ADMIN'], ulb)
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800007711' })
})

/** Gives the ULB its own idea of the type from today on. */
async function has(change: object) {
  const { code: _, name, ...data } = await getComplaintType('uk', today, code)
  const value = { list: 'complaint-type', code, name, from: today }
  await putMaster(admin, { ...value, data: { ...data, ...change } })
}

const report = async (attributes = {}) => {
  const ward = (await wardsOf(ulb))[0]?.id
  return reportComplaint(citizen, { ulb, type: code, ward, attributes })
}

describe('a type that the ULB has made its own', () => {
  test('is due in its own time', async () => {
    const before = await report()
    await has({ slaHours: 24 })
    expect((await report()).dueAt.getTime()).toBeLessThan(before.dueAt.getTime())
  })

  test('asks its own questions', async () => {
    const label = { en: 'How many bins?', hi: 'कितने कूड़ेदान?' }
    await has({ questions: [{ code: 'bins', type: 'number', label, required: true }] })
    await expect(report()).rejects.toHaveProperty(['faults', 'attributes.bins'])
    await expect(report({ bins: 3 })).resolves.toHaveProperty('number')
  })

  test('is not taken once it is no longer offered, and still has its name', async () => {
    await has({ offered: false })
    await expect(report()).rejects.toHaveProperty(['faults', 'type'])
    expect((await getComplaintType(ulb, today, code)).name.en).toBe('Damaged garbage bin')
  })
})

describe('a type that is not taken', () => {
  test.each([
    ['of a group nobody knows', { group: 'Nowhere' }, 'data.group'],
    ['of a department nobody knows', { department: 'XX' }, 'data.department'],
    [
      'that lets people choose between one thing',
      {
        questions: [
          {
            ...{ code: 'one', type: 'choice', label: { en: 'One?', hi: 'एक?' } },
            options: [{ code: 'a', label: { en: 'A', hi: 'अ' } }],
          },
        ],
      },
      'data.questions.0.options',
    ],
    ['without time', { slaHours: 0 }, 'data.slaHours'],
  ])('%s', async (_, change, field) => {
    await expect(has(change)).rejects.toHaveProperty(['faults', field])
  })
})
