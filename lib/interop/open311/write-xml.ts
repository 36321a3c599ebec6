import { isList, type Document, type Value } from './document'

/** What the elements of a list are called, by the name of the list. */
const items: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  endpoints: 'endpoint',
  formats: 'format',
  errors: 'error',
}

/** An answer as XML, by the convention that makes JSON of it again: a list is an element whose children have one name. */
export const writeXml = ({ root, value }: Document): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`

function element(name: string, value: Value): string {
  const inside = content(name, value)
  return inside === '' ? `<${name}/>` : `<${name}>${inside}</${name}>`
}

function content(name: string, value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'object') return escape(String(value))
  if (isList(value)) return value.map((item) => element(itemOf(name), item)).join('')
  return Object.entries(value)
    .map(([part, inside]) => element(part, inside))
    .join('')
}

function itemOf(list: string): string {
  const name = items[list]
  if (!name) throw new Error(`No name for the elements of ${list}`)
  return name
}

// A carriage return is written as a number, for readers turn a bare one into a line feed.
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}

const escape = (text: string) => text.replace(/[&<>"'\r]/g, (letter) => escapes[letter] ?? letter)
