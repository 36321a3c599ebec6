import { FileRefused } from '../file-refusal'
import { isActive } from './active-content'
import { entry, readPdf, type PdfObjects } from './pdf-objects'

/** How many pages a harmless PDF has; throws `FileRefused` for any other. */
export const checkPdf = (bytes: Buffer) => {
  const text = bytes.toString('latin1')
  if (!/startxref\s+\d+\s+%%EOF[\0\s]*$/.test(text.slice(-200))) throw new FileRefused('damaged')
  if (isAlsoArchive(bytes)) throw new FileRefused('content-mismatch')

  const objects = readPdf(text)
  if (isActive(text, objects)) throw new FileRefused('active-content')
  const pages = countPages(objects)
  if (pages === 0) throw new FileRefused('damaged')
  return pages
}

// Archives are found by their end (ZIP), by a search (RAR, 7z) or at a fixed place (tar, ISO), so a
// file can be one of them and a PDF at once.
const isAlsoArchive = (bytes: Buffer) => {
  const has = (signature: string, from = 0) => bytes.indexOf(signature, from, 'latin1') >= 0
  const at = (place: number, signature: string) =>
    bytes.subarray(place, place + signature.length).toString('latin1') === signature
  return (
    has('PK\x05\x06', Math.max(0, bytes.length - 65_557)) ||
    has('Rar!\x1a\x07') ||
    has('7z\xbc\xaf\x27\x1c') ||
    at(257, 'ustar') ||
    at(128, 'DICM') ||
    [32_769, 34_817, 36_865].some((place) => at(place, 'CD001'))
  )
}

const countPages = ({ byNumber, trailers }: PdfObjects) => {
  const seen = new Set<number>()
  const follow = (from: number | undefined, key: string) => {
    const value = from === undefined ? undefined : byNumber.get(from)
    const found = value?.kind === 'dictionary' ? value.entries.get(key) : undefined
    return found?.kind === 'reference' ? byNumber.get(found.object) && found.object : undefined
  }
  const root = trailers
    .map((trailer) => (trailer.kind === 'dictionary' ? trailer.entries.get('Root') : undefined))
    .findLast((found) => found?.kind === 'reference')
  const top = root?.kind === 'reference' ? follow(root.object, 'Pages') : undefined

  let pages = 0
  for (const waiting = top === undefined ? [] : [top]; waiting.length > 0;) {
    const number = waiting.pop() ?? 0
    if (seen.has(number)) throw new FileRefused('damaged')
    seen.add(number)
    const node = byNumber.get(number)
    const kids = node?.kind === 'dictionary' ? node.entries.get('Kids') : undefined
    const list = kids?.kind === 'reference' ? byNumber.get(kids.object) : kids
    if (list?.kind === 'array') {
      for (const kid of list.items) if (kid.kind === 'reference') waiting.push(kid.object)
    } else if (entry(node, 'Type') === 'Page') pages += 1
  }
  return pages
}
