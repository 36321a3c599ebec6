import { addDays, type Day } from '@/lib/platform/dates/dates'
import type { Answers } from '@/lib/platform/forms/definition'
import { dogBreeds } from '../../reference/dogs'
import { inventedDogName } from '../../reference/invented-names'
import { pick } from '../../reference/pick'
import type { LiveUlb } from '../live-ulbs'
import { address } from './address'
import type { Applicant } from './applicant'

const breeds = dogBreeds()
const colours = [
  { en: 'Brown', hi: 'भूरा' },
  { en: 'Black', hi: 'काला' },
  { en: 'White and brown', hi: 'सफ़ेद और भूरा' },
  { en: 'Golden', hi: 'सुनहरा' },
]
const vets = [
  { en: 'Government Veterinary Hospital', hi: 'राजकीय पशु चिकित्सालय' },
  { en: 'Town Pet Clinic', hi: 'टाउन पेट क्लिनिक' },
]

/** An application for a dog licence. */
export function dogForm(ulb: LiveUlb, who: Applicant, on: Day): Answers {
  const { seed, writes, name, mobile } = who
  const breed = pick(breeds, seed, 'breed')
  return {
    dog: {
      name: writes(inventedDogName(seed)),
      class: breed.class,
      breed: breed.code,
      sex: seed % 2 ? 'MALE' : 'FEMALE',
      bornOn: addDays(on, -120 - ((seed * 53) % 2_400)),
      colour: writes(pick(colours, seed, 'colour')),
      ...(seed % 3 ? {} : { mark: writes({ en: 'White paw', hi: 'सफ़ेद पंजा' }) }),
      sterilised: seed % 3 === 1,
      ...(breed.class === 'RESTRICTED' ? { muzzled: true } : {}),
    },
    vaccination: {
      givenOn: addDays(on, -10 - (seed % 200)),
      goodUntil: addDays(on, 150 - (seed % 100)),
      vet: writes(pick(vets, seed, 'vet')),
    },
    owner: { name, guardian: writes(who.guardian), mobile },
    home: { address: address(ulb, who) },
  }
}
