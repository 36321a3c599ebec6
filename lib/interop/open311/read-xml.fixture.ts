import { isList, type Value } from './document'

type Element = { name: string; children: Element[]; text: string }

/** Reads XML that has elements and text alone, strictly: whatever else is there is an error. */
export function readXml(xml: string): { root: string; value: Value } {
  const [, body = ''] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n([^]*)\n$/.exec(xml) ?? []
  const open: Element[] = [{ name: '', children: [], text: '' }]
  let at = 0
  for (const tag of body.matchAll(/<(\/?)([a-z_]+)(\/?)>/g)) {
    const [whole, closing, name = '', empty] = tag
    const top = open.at(-1)
    if (!top) throw new Error('An element ends that none began')
    top.text += unescaped(body.slice(at, tag.index))
    at = tag.index + whole.length
    if (!closing) {
      const element = { name, children: [], text: '' }
      top.children.push(element)
      if (!empty) open.push(element)
    } else if (open.pop()?.name !== name) throw new Error(`</${name}> ends another element`)
  }
  const [root] = open[0]?.children ?? []
  if (!root || open.length !== 1 || at !== body.length) throw new Error('Not one whole document')
  return { root: root.name, value: valueOf(root) }
}

const containers = new Map(
  Object.entries({
    ...{ services: 'service', attributes: 'attribute', values: 'value', errors: 'error' },
    ...{ service_requests: 'request', endpoints: 'endpoint', formats: 'format' },
  }),
)

function valueOf({ name, children, text }: Element): Value {
  const item = containers.get(name)
  if (item) {
    if (children.some((child) => child.name !== item)) throw new Error(`${name} holds no ${item}`)
    return children.map(valueOf)
  }
  if (children.length === 0) return text === '' ? null : text
  if (text !== '') throw new Error(`${name} holds both text and elements`)
  return Object.fromEntries(children.map((child) => [child.name, valueOf(child)]))
}

const entities = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#13': '\r' }),
)

function unescaped(text: string): string {
  if (/[<>\r]/.test(text)) throw new Error(`Not escaped: ${text}`)
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const letter = entities.get(name)
    if (letter === undefined || !whole.endsWith(';')) throw new Error(`Not an entity: ${whole}`)
    return letter
  })
}

/** What JSON says, as XML can say it: every value a text. */
export function asText(value: Value): Value {
  if (value === null) return null
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return value.map(asText)
  const parts = Object.entries(value).map(([name, part]) => [name, asText(part)] as const)
  return Object.fromEntries(parts)
}
