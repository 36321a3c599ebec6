import type { Money } from '@/lib/platform/money/money'
import type { Day } from '@/lib/platform/dates/dates'

const kinds = ['certificate', 'receipt', 'acknowledgement', 'notice'] as const
type DocumentKind = (typeof kinds)[number]

/** What the code on a paper vouches for. */
export type Payload = {
  readonly kind: DocumentKind
  readonly number: string
  readonly tenant: string
  readonly service: string
  readonly holder: string
  readonly issuedOn: Day
  readonly validTo?: Day | undefined
  readonly amount?: Money | undefined
  /** `contentHash` of what the paper says. */
  readonly facts: string
}

const HOLDER_BYTES = 84
const day = /^\d{4}-\d{2}-\d{2}$/

/** A payload as compact JSON: an array, so that the QR stays coarse enough for old cameras. */
export const payloadText = (payload: Payload) =>
  JSON.stringify([
    kinds.indexOf(payload.kind),
    payload.number,
    payload.tenant,
    payload.service,
    shortened(payload.holder),
    payload.issuedOn,
    payload.validTo ?? '',
    payload.amount?.toString() ?? '',
    payload.facts,
  ])

/** The payload of a text made by `payloadText`, or undefined. */
export function payloadOf(text: string): Payload | undefined {
  const parts = strings(text)
  if (parts?.length !== 9) return undefined
  const [kindIndex, number = '', tenant = '', service = '', holder = '', ...rest] = parts
  const [issuedOn = '', validTo = '', amount = '', facts = ''] = rest
  const kind = kinds[Number(kindIndex)]
  if (!kind || !day.test(issuedOn) || !/^(\d{4}-\d{2}-\d{2})?$/.test(validTo)) return undefined
  if (!/^\d*$/.test(amount)) return undefined

  return {
    kind,
    number,
    tenant,
    service,
    holder,
    issuedOn: issuedOn as Day,
    ...(validTo && { validTo: validTo as Day }),
    ...(amount && { amount: BigInt(amount) as Money }),
    facts,
  }
}

function strings(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.map(String) : undefined
  } catch {
    return undefined
  }
}

/** A name cut between letters as people see them, so that no Devanagari syllable is halved. */
function shortened(name: string) {
  const bytes = (text: string) => new TextEncoder().encode(text).length
  if (bytes(name) <= HOLDER_BYTES) return name

  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (bytes(`${kept}${segment}…`) > HOLDER_BYTES) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
