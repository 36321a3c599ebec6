import type { Ward } from '@/lib/platform/boundaries/boundaries'
import type { Fault } from '@/lib/platform/operations/errors'
import type { Answer } from './definition'
import { isParts, partsOf } from './parts'
import { plainDigits, plainText } from './plain-text'
import { untouched, type Taken } from './taken'

const longestPart = 100

/** An address: a ward and locality of the ULB, and what finds the door. A locality alone tells its ward. */
export function takeAddress(raw: unknown, wards: readonly Ward[]): Taken {
  const given = isParts(raw) ? raw : {}
  const parts = Object.fromEntries(
    (partsOf['address'] ?? []).map((part) => [part, plainText(given[part])]),
  )
  if (Object.values(parts).every((text) => text === '')) return untouched

  const { locality = '', door = '', street = '', landmark = '' } = parts
  const ward =
    wards.find(({ id }) => id === parts['ward']) ??
    (parts['ward'] ? undefined : wardOf(wards, locality))
  const faults: Record<string, Fault[]> = {}
  if (wards.length > 0 && !ward) faults['ward'] = [{ code: 'not-a-ward' }]
  else if (
    ward &&
    ward.localities.length > 0 &&
    !ward.localities.some(({ id }) => id === locality)
  ) {
    faults['locality'] = [{ code: 'not-a-locality' }]
  }
  for (const [part, text] of Object.entries({ door, street, landmark })) {
    if ([...text].length > longestPart)
      faults[part] = [{ code: 'too-long', params: { max: longestPart } }]
  }
  const pin = plainDigits(parts['pin'])
  if (pin !== '' && !/^[1-9]\d{5}$/.test(pin)) faults['pin'] = [{ code: 'not-a-pin' }]
  if (Object.keys(faults).length > 0) return { faults }

  const place = ward ? { ward: ward.id, locality: ward.localities.length > 0 ? locality : '' } : {}
  return { answer: filled({ ...place, door, street, landmark, pin }) }
}

const wardOf = (wards: readonly Ward[], locality: string) =>
  wards.find(({ localities }) => localities.some(({ id }) => id === locality))

const filled = (parts: Record<string, string>): Answer =>
  Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''))
