const HIDDEN = 'hidden'

// Card, account and contact data, and anything that could serve as a key. Names as in the gateways'
// documented entities; `card` goes whole because its parts have harmless names such as `number`.
const SECRET =
  /^(card|card_id|cvv|iin|last4|token|token_id|vpa|upi|bank_account|email|contact|customer|prefill|authorization|password|key_secret|.*secret.*)$/i

/** A request or response body without secrets, card, account or contact data, fit to be stored. */
export function redacted(body: string): string {
  if (body.trim() === '') return ''
  const value = parsed(body)
  return value === undefined ? redactedForm(body) : JSON.stringify(value, hide)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function hide(key: string, value: unknown): unknown {
  return SECRET.test(key) && value !== null ? HIDDEN : value
}

// Not JSON: a form keeps its harmless fields, anything else (an error page) only its length.
function redactedForm(body: string): string {
  if (/[<>\s]/.test(body) || !body.includes('=')) return `${body.length} characters, not JSON`
  const form = new URLSearchParams(body)
  for (const key of [...form.keys()]) {
    if (key.split(/[[\]]+/).some((part) => SECRET.test(part))) form.set(key, HIDDEN)
  }
  return form.toString()
}
