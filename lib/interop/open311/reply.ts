import { speakable, type Document } from './document'
import { writeXml } from './write-xml'

/** What an answer is written in. */
export type Format = 'xml' | 'json'

const types = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const

/** The response that says a document, for pages of other sites too unless it answers a POST. */
export function reply(
  document: Document,
  format: Format,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const said = { ...document, value: speakable(document.value) }
  const body = format === 'xml' ? writeXml(said) : JSON.stringify(said.value)
  return new Response(body, {
    status,
    headers: { ...common, 'content-type': types[format], ...headers },
  })
}

const common = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }

/** Lets pages of other sites read an answer. */
export const forEverySite = { 'access-control-allow-origin': '*' }
