import { checkTemplate, escapeFor, fill, type Placeholders } from './placeholder'
import { segmentsOf } from './segments'
import { SmsNotSent, type SmsChannel } from './sms'

/** How to speak to a provider; `url`, `headers` and `body` are templates, see placeholder.ts. */
export type SmsProvider = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** The registered header that shows as the sender, and the principal entity behind it (DLT). */
  readonly sender: string
  readonly entityId: string
  /** Before the ten digits, as the provider wants them: `91`, `+91` or nothing. */
  readonly countryPrefix?: string
  /** What {encoding} says for plain (GSM) and for Hindi text. */
  readonly encodings?: { readonly plain: string; readonly unicode: string }
  /** Beyond a 2xx status: the value at a dotted path of the JSON answer. */
  readonly success?: { readonly path: string; readonly equals: string }
  /** Where the JSON answer has the provider's own number for the message. */
  readonly referencePath?: string
  readonly timeoutMs?: number
}

/** Sends through any HTTP provider that the settings describe; wrong settings throw at once. */
export const httpSms = (provider: SmsProvider): SmsChannel => {
  const { url, headers = {}, body, success, referencePath } = provider
  for (const template of [url, ...Object.values(headers), body ?? '']) checkTemplate(template)
  if (!/^https?:\/\/[^{]+?(\/|\?|$)/.test(url))
    throw new Error('The SMS URL needs a fixed http(s) host')
  const contentType = new Headers(headers).get('content-type') ?? ''
  const escapeBody = body === undefined ? encodeURIComponent : escapeFor(contentType)

  return {
    async send({ to, text, templateId }) {
      if (!/^\d{10}$/.test(to)) throw new SmsNotSent(true, 'not a ten-digit mobile')
      // The operators refuse a text without a registered template, and whoever sends it.
      if (!templateId) throw new SmsNotSent(true, 'no DLT template id')
      const values = valuesFor(provider, to, text, templateId)
      const response = await call(fill(url, values, encodeURIComponent), {
        method: provider.method,
        headers: headersFor(headers, values),
        ...(body !== undefined && { body: fill(body, values, escapeBody) }),
        // A redirect would carry the message and our key to who knows whom.
        redirect: 'error',
        signal: AbortSignal.timeout(provider.timeoutMs ?? 10_000),
      })
      if (!response.ok)
        throw new SmsNotSent(isPermanent(response.status), `status ${response.status}`)

      const answer = success || referencePath ? parsed(response.text) : undefined
      if (success && textAt(answer, success.path) !== success.equals) {
        throw new SmsNotSent(true, `the answer's ${success.path} is not ${success.equals}`)
      }
      const reference = referencePath ? textAt(answer, referencePath) : undefined
      return reference === undefined ? {} : { reference }
    },
  }
}

const valuesFor = (
  provider: SmsProvider,
  to: string,
  text: string,
  templateId: string,
): Placeholders => {
  const {
    sender,
    entityId,
    countryPrefix = '91',
    encodings = { plain: '0', unicode: '8' },
  } = provider
  const encoding = segmentsOf(text).unicode ? encodings.unicode : encodings.plain
  return { to: countryPrefix + to, text, templateId, entityId, sender, encoding }
}

const headersFor = (headers: Readonly<Record<string, string>>, values: Placeholders) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, fill(value, values, encodeURIComponent)]),
  )

// Neither the reason nor the address may reach a log: a GET provider has number and text in its URL.
const call = async (url: string, request: RequestInit) => {
  try {
    const response = await fetch(url, request)
    return { ok: response.ok, status: response.status, text: await response.text() }
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    throw new SmsNotSent(false, timedOut ? 'the provider did not answer in time' : 'no connection')
  }
}

const isPermanent = (status: number) => status < 500 && ![401, 403, 408, 425, 429].includes(status)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new SmsNotSent(false, 'the answer is not JSON')
  }
}

const textAt = (answer: unknown, path: string) => {
  const value = path.split('.').reduce<unknown>((inner, part) => {
    if (typeof inner !== 'object' || inner === null) return undefined
    return Object.entries(inner).find(([name]) => name === part)?.[1]
  }, answer)
  return value === undefined || value === null ? undefined : String(value)
}
