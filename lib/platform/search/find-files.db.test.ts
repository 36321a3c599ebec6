import { beforeAll, describe, expect, test } from 'vitest'
import { mobileIndex } from '../encryption/personal'
import { putFiles } from '../inbox/files.fixture'
import { InvalidInput } from '../operations/errors'
import { employed, type Employee } from '../workflow/office.fixture'
import { findFiles } from './find-files'
import { soughtBy } from './search'

const town = 'uk.almora'
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 6, minute))
const licence = { service: 'trade-licence', state: 'APPLIED', stateDueAt: null }
let officer: Employee, stranger: Employee

beforeAll(async () => {
  officer = await employed('Usha Panwar', ['TL_DOC_VERIFIER'], town)
  stranger = await employed('Girish Joshi', ['TL_DOC_VERIFIER'], 'uk.haldwani')
  const mobile = mobileIndex('uk', '9812345670')
  await putFiles(town, [
    {
      ...licence,
      submittedAt: at(1),
      subject: 'Himkiran Bakery',
      applicantName: 'Kamla Rawat',
      mobileIndex: mobile,
    },
    {
      ...licence,
      submittedAt: at(2),
      subject: 'हिमालय वस्त्रालय',
      applicantName: 'हेमलता डोभाल',
      mobileIndex: mobile,
    },
    {
      ...licence,
      submittedAt: at(3),
      subject: '100% Cotton_House',
      applicantName: 'Devendra Negi',
      open: false,
    },
    {
      ...licence,
      service: 'dog-licence',
      submittedAt: at(4),
      subject: 'Himkiran',
      applicantName: 'Anil Semwal',
    },
    ...Array.from({ length: 25 }, (_, minute) => ({
      ...licence,
      submittedAt: at(10 + minute),
      subject: `Chirag Works ${minute}`,
      applicantName: 'Iqbal Siddiqui',
    })),
  ])
})

const found = async (q: string) =>
  (await findFiles(officer, { q })).files.map(({ subject }) => subject)

describe('files are found', () => {
  test.each([
    ['himkiran', ['Himkiran Bakery']],
    ['RAWAT bakery', ['Himkiran Bakery']],
    ['वस्त्र', ['हिमालय वस्त्रालय']],
    ['डोभाल', ['हिमालय वस्त्रालय']],
    ['100% cotton_', ['100% Cotton_House']],
    ['%%%', []],
    ['cotton\\', []],
    ['+91 98123 45670', ['हिमालय वस्त्रालय', 'Himkiran Bakery']],
    ['9812345671', []],
  ])('%s', async (q, subjects) => expect(await found(q)).toEqual(subjects))

  test('by number, closed ones too', async () => {
    const [file] = (await findFiles(officer, { q: 'cotton' })).files
    expect(file).toMatchObject({ open: false, time: null })
    expect(await found(file?.number ?? '')).toEqual(['100% Cotton_House'])
  })

  test('in no other town', async () => {
    expect((await findFiles(stranger, { q: 'himkiran' })).files).toEqual([])
    expect((await findFiles(stranger, { q: '9812345670' })).files).toEqual([])
  })
})

test('what is found is paged, the newest first, forward and back', async () => {
  const first = await findFiles(officer, { q: 'chirag', size: 10 })
  const second = await findFiles(officer, { q: 'chirag', size: 10, cursor: first.next })
  const third = await findFiles(officer, { q: 'chirag', size: 10, cursor: second.next })
  const all = [first, second, third].flatMap(({ files }) => files)
  expect(all.map(({ subject }) => subject)).toEqual(
    Array.from({ length: 25 }, (_, minute) => `Chirag Works ${24 - minute}`),
  )
  expect(third.next).toBeUndefined()
  const back = await findFiles(officer, { q: 'chirag', size: 10, cursor: third.previous })
  expect(back.files).toEqual(second.files)
})

test('words too short to find anything by are refused', async () => {
  expect(soughtBy('ab c')).toBeUndefined()
  await expect(findFiles(officer, { q: 'ab' })).rejects.toBeInstanceOf(InvalidInput)
})
