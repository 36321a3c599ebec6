import { inflateSync } from 'node:zlib'
import { FileRefused } from '../file-refusal'
import { PdfReader, type Effort, type PdfValue } from './pdf-value'

/** Everything a PDF says outside its streams' content: each object, and each trailer. */
export type PdfObjects = {
  readonly byNumber: ReadonlyMap<number, PdfValue>
  readonly all: readonly PdfValue[]
  readonly trailers: readonly PdfValue[]
  /** How many objects are written in the file itself, not packed in another. */
  readonly written: number
}

const objectStart = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj(?![A-Za-z0-9])/y
const tableLine = /\d+[\0\t\n\f\r ]+\d+(?:[\0\t\n\f\r ]+[nf](?![A-Za-z]))?/y
const maxInflated = 64 * 1024 * 1024
const maxValues = 500_000

/** Reads the file from its first byte to its last, allowing nothing between the objects. */
export const readPdf = (text: string): PdfObjects => {
  const effort: Effort = { left: maxValues }
  const reader = new PdfReader(text, effort)
  const byNumber = new Map<number, PdfValue>()
  const all: PdfValue[] = []
  const trailers: PdfValue[] = []
  const packed: (() => void)[] = []
  let budget = maxInflated

  const keep = (number: number, value: PdfValue) => {
    byNumber.set(number, value)
    all.push(value)
  }

  for (reader.skip(); reader.at < text.length; reader.skip()) {
    const start = reader.take(objectStart)
    if (start) {
      const { value, stream } = object(reader)
      keep(Number(start[1]), value)
      if (entry(value, 'Type') === 'XRef') trailers.push(value)
      if (isCollection(value)) {
        packed.push(() => {
          const content = unpacked(value, stream, budget)
          budget -= content.length
          for (const [number, inner] of contained(value, content, effort)) keep(number, inner)
        })
      }
    } else if (reader.take(/trailer/y)) {
      trailers.push(reader.value())
    } else if (reader.take(/xref/y)) {
      do reader.skip()
      while (reader.take(tableLine))
    } else if (!reader.take(/startxref[\0\t\n\f\r ]+\d+/y)) {
      throw new FileRefused('damaged')
    }
  }
  // An encrypted collection cannot be unpacked, and the file is refused for that alone.
  if (trailers.some((trailer) => entry(trailer, 'Encrypt'))) throw new FileRefused('encrypted-pdf')
  const written = all.length
  for (const unpack of packed) unpack()
  return { byNumber, all, trailers, written }
}

/** An entry of a dictionary: the name or the text of a simple one, else the kind of value it is. */
export const entry = (value: PdfValue | undefined, key: string) => {
  const found = value?.kind === 'dictionary' ? value.entries.get(key) : undefined
  if (found?.kind === 'name') return found.name
  return found?.kind === 'scalar' ? found.text : found?.kind
}

const object = (reader: PdfReader) => {
  reader.skip()
  if (reader.take(/endobj/y))
    return { value: { kind: 'scalar', text: 'null' } as const, stream: '' }
  const value = reader.value()
  reader.skip()
  let stream = ''
  if (reader.take(/stream(?:\r\n|\n|\r)/y)) {
    // The first end that is written, whatever /Length says: what follows is then checked as objects.
    const end = reader.text.indexOf('endstream', reader.at)
    if (end < 0) throw new FileRefused('damaged')
    stream = reader.text.slice(reader.at, end)
    reader.at = end + 'endstream'.length
    reader.skip()
  }
  if (!reader.take(/endobj/y)) throw new FileRefused('damaged')
  return { value, stream }
}

// Some readers ask for its /Type, some only for /N and /First (an outline's /First has no /N).
const isCollection = (value: PdfValue) =>
  entry(value, 'Type') === 'ObjStm' ||
  (entry(value, 'N') !== undefined && entry(value, 'First') !== undefined)

const unpacked = (value: PdfValue, stream: string, budget: number) => {
  const filter = value.kind === 'dictionary' ? value.entries.get('Filter') : undefined
  const [only, ...more] = filter?.kind === 'array' ? filter.items : [filter]
  const isFlate = only?.kind === 'name' && ['FlateDecode', 'Fl'].includes(only.name)
  if (only === undefined) return stream
  if (!isFlate || more.length > 0 || entry(value, 'DecodeParms')) throw new FileRefused('damaged')
  try {
    const bytes = Buffer.from(stream, 'latin1')
    return inflateSync(bytes, { maxOutputLength: Math.max(budget, 1) }).toString('latin1')
  } catch {
    throw new FileRefused('damaged')
  }
}

const contained = (value: PdfValue, content: string, effort: Effort) => {
  const [count = NaN, first = NaN] = [entry(value, 'N'), entry(value, 'First')].map(Number)
  if (!Number.isInteger(count) || !Number.isInteger(first)) throw new FileRefused('damaged')
  const header = new PdfReader(content, effort)
  const places: [number, number][] = []
  for (let index = 0; index < Math.min(count, maxValues); index += 1) {
    header.skip()
    const pair = header.take(/(\d+)[\0\t\n\f\r ]+(\d+)/y)
    if (!pair) throw new FileRefused('damaged')
    places.push([Number(pair[1]), Number(pair[2]) + first])
  }
  return places.map(([number, at]) => [number, new PdfReader(content, effort, at).value()] as const)
}
