import { entry, type PdfObjects } from './pdf-objects'
import { decodedName, type PdfValue } from './pdf-value'

const keys = new Set(
  'JS JavaScript Launch EmbeddedFile EmbeddedFiles EF AA XFA RichMedia RichMediaContent'.split(' '),
)
const actions = new Set(
  `JavaScript Launch SubmitForm ImportData GoToE GoToR Rendition Movie Sound RichMediaExecute
  GoTo3DView`.split(/\s+/),
)
const subtypes = new Set('RichMedia FileAttachment Movie Sound Screen 3D'.split(' '))

const names =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|SubmitForm|ImportData|RichMedia|XFA)(?![A-Za-z0-9])/
const markup =
  /<(?:!doctype\s+html|html|script|body|iframe|object|embed)[\s>/]|<svg\s[^>]{0,99}(?:xmlns|onload)|<\?php/i
// Comments may stand between the numbers; looking back from `obj` keeps the search linear.
const objectStart =
  /obj(?<=\d(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n]){1,200}\d+(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n]){1,200}obj)(?![A-Za-z0-9])/g

/** Whether the PDF does something by itself, carries files, or holds a web page. */
export const isActive = (text: string, { all, byNumber, trailers, written }: PdfObjects) => {
  if (names.test(decodedName(text)) || markup.test(text)) return true
  // The table of objects may point into a stream, a string or a comment, where we saw no object.
  if ((text.match(objectStart)?.length ?? 0) > written) return true

  const acts = (value: PdfValue): boolean => {
    if (value.kind === 'array') return value.items.some(acts)
    if (value.kind !== 'dictionary') return false
    if (actions.has(entry(value, 'S') ?? '') || subtypes.has(entry(value, 'Subtype') ?? ''))
      return true
    if (entry(value, 'Type') === 'EmbeddedFile' || opensWithAction(value, byNumber)) return true
    return [...value.entries].some(([key, inner]) => keys.has(key) || acts(inner))
  }
  return [...all, ...trailers].some(acts)
}

// Office programs write where to open the document (an array, or GoTo); that does nothing.
const opensWithAction = (value: PdfValue, byNumber: PdfObjects['byNumber']) => {
  const open = value.kind === 'dictionary' ? value.entries.get('OpenAction') : undefined
  const target = open?.kind === 'reference' ? byNumber.get(open.object) : open
  return open !== undefined && target?.kind !== 'array' && entry(target, 'S') !== 'GoTo'
}
