import { BadApiKey } from '@/lib/platform/api-keys/demand-api-key'
import type { Language } from '@/lib/platform/language/language'
import { Forbidden, InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { faultSentence } from '@/lib/platform/operations/sentences'
import { problemOf } from '@/lib/platform/rest/problem-of'
import { Fault, fault } from './fault'

/** What our fields are called by the protocol. */
const names: Readonly<Record<string, string>> = {
  type: 'service_code',
  ward: 'lat, long, address_string or address_id',
  latitude: 'lat',
  longitude: 'long',
  landmark: 'address_string',
  locality: 'address_id',
  media: 'media_url',
  name: 'first_name, last_name',
}

/** What the outside hears of an error by the protocol: 403 for a key, 404 for what is not there, 400 for all else. */
export function faultOf(error: unknown, language: Language): Fault {
  if (Fault.is(error)) return error
  if (BadApiKey.is(error)) return fault(403, 'Missing or invalid api_key')
  if (InvalidInput.is(error)) return invalid(error, language)
  if (NotFound.is(error) || Forbidden.is(error)) return fault(404, 'Not found')
  const { status, title } = problemOf(error, language)
  if (Refusal.is(error)) return fault(400, title ?? error.code, status)
  return fault(400, 'General service error. Please tell us what you sent.', status)
}

function invalid({ faults }: InvalidInput, language: Language): Fault {
  // The specification has 404 for a service that does not exist.
  const status = faults['type'] ? 404 : 400
  const errors = Object.entries(faults).flatMap(([path, found]) =>
    found.map((one) => ({
      code: status,
      description: `${nameOf(path)}: ${faultSentence(one, language)}`,
    })),
  )
  return new Fault(status, errors)
}

const nameOf = (path: string) =>
  path.startsWith('attributes.')
    ? `attribute[${path.slice('attributes.'.length)}]`
    : (names[path.replace(/\.\d+$/, '')] ?? path)
