// What JSON has no word for is kept as `{ "$": what, "is": text }`; an object with a `$` of its own is wrapped likewise.
type Tagged = { $: 'date' | 'bigint' | 'bytes' | 'object'; is: unknown }

/** The JSON text from which `recalled` gives the very answer again: dates, whole numbers of any size and bytes included. */
export const remembered = (answer: unknown): string => JSON.stringify(inJson(answer)) ?? 'null'

function inJson(value: unknown): unknown {
  if (value instanceof Date) return tagged('date', value.toISOString())
  if (typeof value === 'bigint') return tagged('bigint', value.toString())
  if (value instanceof Uint8Array) return tagged('bytes', Buffer.from(value).toString('base64'))
  if (Array.isArray(value)) return value.map(inJson)
  if (typeof value !== 'object' || value === null) return value
  const parts = mapped(value, inJson)
  return '$' in parts ? tagged('object', parts) : parts
}

const tagged = ($: Tagged['$'], is: unknown): Tagged => ({ $, is })

/** An answer that was remembered, as it was given. */
export function recalled(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(recalled)
  if (typeof json !== 'object' || json === null) return json
  return '$' in json ? untagged(json as Tagged) : mapped(json, recalled)
}

function untagged({ $, is }: Tagged): unknown {
  if ($ === 'date') return new Date(String(is))
  if ($ === 'bigint') return BigInt(String(is))
  if ($ === 'bytes') return Buffer.from(String(is), 'base64')
  return mapped(is as object, recalled)
}

const mapped = (value: object, change: (part: unknown) => unknown) =>
  Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]))
