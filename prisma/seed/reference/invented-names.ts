import { z } from 'zod'
import type { LocalText } from '@/lib/platform/language/language'
import { pick } from './pick'
import { readTable, Text } from './reference'

const Words = z.object({ en: Text, hi: Text })
const Gender = z.enum(['MALE', 'FEMALE'])
const Group = z.enum(['hill', 'brahmin', 'plain', 'muslim', 'sikh'])
const GivenName = Words.extend({ group: Group, gender: Gender })
const Surname = Words.extend({ group: Group })
type GivenName = z.infer<typeof GivenName>
type Surname = z.infer<typeof Surname>
const Kind = Words.extend({ tradeType: Text })

/** Nobody in particular: common names of the hills and the plains, drawn by lot. */
export interface InventedPerson {
  name: LocalText
  gender: z.infer<typeof Gender>
  guardian: LocalText
  guardianRelation: 'FATHER' | 'HUSBAND'
}

export interface InventedBusiness {
  name: LocalText
  tradeType: string
}

const givenNames = readTable('given-names.tsv', GivenName)
const surnames = readTable('surnames.tsv', Surname)
const businessNames = readTable('business-names.tsv', Words)
const kinds = readTable('business-kinds.tsv', Kind)
const streets = readTable('streets.tsv', Words)
const dogNames = readTable('dog-names.tsv', Words)

/** The same seed always gives the same person. */
export function inventedPerson(seed: number): InventedPerson {
  const surname = pick(surnames, seed, 'surname')
  const gender = pick(Gender.options, seed, 'gender')
  const given = pick(givenNamesOf(surname, gender), seed, 'given')
  const elders = givenNamesOf(surname, 'MALE').filter(({ en }) => en !== given.en)
  return {
    name: fullName(given, surname),
    gender,
    guardian: fullName(pick(elders, seed, 'guardian'), surname),
    guardianRelation: gender === 'FEMALE' && seed % 2 === 0 ? 'HUSBAND' : 'FATHER',
  }
}

/** A number of a block kept for the demonstration, 90000 00000 to 90000 99999. Throws beyond it. */
export function inventedMobile(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99_999) throw new RangeError(`No invented mobile ${n}`)
  return `90000${String(n).padStart(5, '0')}`
}

/** A firm and the trade it would carry on. */
export function inventedBusiness(seed: number): InventedBusiness {
  const kind = pick(kinds, seed, 'kind')
  return { name: joined(pick(businessNames, seed, 'name'), kind), tradeType: kind.tradeType }
}

/** A house number and a street that could be in any town. */
export function inventedStreet(seed: number): LocalText {
  const { en, hi } = pick(streets, seed, 'street')
  const house = (Math.abs(Math.trunc(seed)) % 180) + 1
  return { en: `${house}, ${en}`, hi: `${house}, ${hi}` }
}

export function inventedDogName(seed: number): LocalText {
  const { en, hi } = pick(dogNames, seed, 'dog')
  return { en, hi }
}

const givenNamesOf = ({ group }: Surname, gender: string) =>
  givenNames.filter((given) => given.group === group && given.gender === gender)

function fullName(given: GivenName, surname: Surname): LocalText {
  const middle = middleName(given)
  return joined(given, ...(middle ? [middle] : []), surname)
}

const singh = { en: 'Singh', hi: 'सिंह' }
const kaur = { en: 'Kaur', hi: 'कौर' }

function middleName({ group, gender }: GivenName): LocalText | undefined {
  if (group === 'sikh') return gender === 'MALE' ? singh : kaur
  return group === 'hill' && gender === 'MALE' ? singh : undefined
}

const joined = (...parts: LocalText[]): LocalText => ({
  en: parts.map(({ en }) => en).join(' '),
  hi: parts.map(({ hi }) => hi).join(' '),
})
