import { entry, type PdfObjects } from './pdf-objects'
import { isAstray, isScript } from './link-address'
import { decodedName, type PdfValue } from './pdf-value'

const keys = new Set(
  'JS JavaScript Launch EmbeddedFile EmbeddedFiles EF AA XFA RichMedia RichMediaContent'.split(' '),
)
const actions = new Set(
  `JavaScript Launch SubmitForm ImportData GoToE GoToR Rendition Movie Sound RichMediaExecute
  GoTo3DView Thread`.split(/\s+/),
)
const addresses = ['URI', 'Base']
const subtypes = new Set('RichMedia FileAttachment Movie Sound Screen 3D'.split(' '))

const deeds =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|SubmitForm|ImportData|RichMedia|XFA)(?![A-Za-z0-9])/
const markup =
  /<(?:!doctype\s+html|html|script|body|iframe|object|embed)[\s>/]|<svg\s[^>]{0,99}(?:xmlns|onload)|<\?php/i
// Comments may stand between the numbers; looking back from `obj` keeps the search linear.
const objectStart =
  /obj(?<=\d(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n]){1,200}\d+(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n]){1,200}obj)(?![A-Za-z0-9])/g

/** Whether the PDF does something by itself, carries files, holds a web page, or has a link that is more than an address. */
export const isActive = (text: string, { all, byNumber, trailers, written }: PdfObjects) => {
  if (deeds.test(decodedName(text)) || markup.test(text)) return true
  // The table of objects may point into a stream, a string or a comment, where we saw no object.
  if ((text.match(objectStart)?.length ?? 0) > written) return true

  // An address may be an object of its own; whichever version of it a reader takes, it must be harmless.
  const apartIsAstray = all.some((value) => value.kind === 'scalar' && isAstray(value.text))
  const leadsAstray = (address: PdfValue | undefined) =>
    address?.kind === 'reference'
      ? apartIsAstray
      : address?.kind === 'scalar' && isAstray(address.text)
  const acts = (value: PdfValue): boolean => {
    if (value.kind === 'scalar') return isScript(value.text)
    if (value.kind === 'array') return value.items.some(acts)
    if (value.kind !== 'dictionary') return false
    if (actions.has(entry(value, 'S') ?? '') || subtypes.has(entry(value, 'Subtype') ?? ''))
      return true
    if (entry(value, 'Type') === 'EmbeddedFile' || opensWithAction(value, byNumber)) return true
    if (addresses.some((key) => leadsAstray(value.entries.get(key)))) return true
    return [...value.entries].some(([key, inner]) => keys.has(key) || acts(inner))
  }
  // What an action is may be said by an object of its own.
  const names = (value: PdfValue) => value.kind === 'name' && isDeed(value.name)
  return [...all, ...trailers].some((value) => names(value) || acts(value))
}

const isDeed = (name: string) => actions.has(name) || subtypes.has(name)

// Office programs write where to open the document (an array, or GoTo); that does nothing.
const opensWithAction = (value: PdfValue, byNumber: PdfObjects['byNumber']) => {
  const open = value.kind === 'dictionary' ? value.entries.get('OpenAction') : undefined
  const target = open?.kind === 'reference' ? byNumber.get(open.object) : open
  return open !== undefined && target?.kind !== 'array' && entry(target, 'S') !== 'GoTo'
}
