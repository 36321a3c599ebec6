import { deflateRawSync, gzipSync } from 'node:zlib'
import sharp from 'sharp'
import type { FileRefusal } from './file-refusal'
import { blankPage, packed, pdfOf } from './pdf/pdf-sample'

/** What every sample smuggles in, in one dress or another. */
export const payload = 'alert(document.cookie)'

/** A file that is two things at once, or pretends; `outcome` is a refusal or `drawn anew`. */
export type Polyglot = readonly [name: string, bytes: Buffer, outcome: FileRefusal | 'drawn anew']

const html = `<html><script>${payload}</script></html>`
const latin = (text: string) => Buffer.from(text, 'latin1')
const joined = (...parts: (Buffer | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part)))
const length = (size: number, bytes: 2 | 4) => {
  const field = Buffer.alloc(bytes)
  field.writeUIntBE(size, 0, bytes)
  return field
}

/** A ZIP with one stored file and an archive comment that runs over `after` further bytes. */
const zip = (after = 0) => {
  const local = joined('PK\x03\x04\x14', Buffer.alloc(13), Buffer.alloc(12), 'x', payload)
  const directory = joined('PK\x01\x02', Buffer.alloc(42), 'x')
  const end = joined('PK\x05\x06', Buffer.alloc(16), Buffer.from([after & 255, after >> 8]))
  return joined(local, directory, end)
}

const jpegSegment = (marker: number, content: string) =>
  joined(Buffer.from([0xff, marker]), length(content.length + 2, 2), content)
const pngChunk = (type: string, content: string) => {
  const crc = gzipSync(latin(type + content))
    .subarray(-8, -4)
    .reverse()
  return joined(length(content.length, 4), type, content, Buffer.from(crc))
}
const riffChunk = (type: string, content: string) => {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(content.length)
  return joined(type, size, content, content.length % 2 ? '\0' : '')
}
const inserted = (bytes: Buffer, at: number, part: Buffer) =>
  joined(bytes.subarray(0, at), part, bytes.subarray(at))
const resized = (riff: Buffer) => {
  const copy = Buffer.from(riff)
  copy.writeUInt32LE(riff.length - 8, 4)
  return copy
}

const images = async (): Promise<Polyglot[]> => {
  const photo = sharp({ create: { width: 40, height: 30, channels: 3, background: '#386' } })
  const jpeg = await photo.jpeg().toBuffer()
  const png = await photo.png().toBuffer()
  const webp = await photo.webp().toBuffer()
  const exif = await photo
    .withExif({ IFD0: { ImageDescription: html } })
    .jpeg()
    .toBuffer()
  const script = `/*${' '.repeat(40)}*/=${payload}/*`
  return [
    ['jpeg-zip.jpg', joined(jpeg, zip()), 'drawn anew'],
    ['jpeg-html.jpg', joined(jpeg, html), 'drawn anew'],
    ['jpeg-comment.jpg', inserted(jpeg, 2, jpegSegment(0xfe, html)), 'drawn anew'],
    ['jpeg-js.jpg', inserted(jpeg, 2, jpegSegment(0xe1, script)), 'drawn anew'],
    ['jpeg-exif.jpg', exif, 'drawn anew'],
    ['jpeg-pdf.pdf', joined(jpeg, pdfOf([...blankPage(), `(${payload})`])), 'drawn anew'],
    ['jpeg-in-front.html', joined(jpeg, html), 'drawn anew'],
    ['jpeg-php.php', joined(jpeg, `<?php ${payload} ?>`), 'drawn anew'],
    ['png-zip.png', joined(png, zip()), 'drawn anew'],
    ['png-rar.png', joined(png, 'Rar!\x1a\x07\x01\0', payload), 'drawn anew'],
    ['png-text.png', inserted(png, 33, pngChunk('tEXt', `Comment\0${html}`)), 'drawn anew'],
    ['png-private.png', inserted(png, 33, pngChunk('prVt', html)), 'drawn anew'],
    ['webp-html.webp', joined(webp, html), 'drawn anew'],
    ['webp-chunk.webp', resized(joined(webp, riffChunk('EVIL', html))), 'drawn anew'],
    ['webp-js.webp', joined('RIFF=1/*WEBPVP8 */;', payload), 'damaged'],
    ['png-magic.png', joined('\x89PNG\r\n\x1a\n', html), 'content-mismatch'],
    ['png-header.png', joined(png.subarray(0, 33), html), 'damaged'],
    ['jpeg-magic.jpg', joined(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), html), 'damaged'],
  ]
}

const pretenders: Polyglot[] = [
  ['gif-js.gif', latin(`GIF89a=1;${payload}//`), 'type-not-accepted'],
  ['gif-js.jpg', latin(`GIF89a=1;${payload}//`), 'content-mismatch'],
  ['bmp-js.png', latin(`BM=1;${payload}//`), 'content-mismatch'],
  [
    'script.svg',
    latin(`<svg xmlns="http://www.w3.org/2000/svg"><script>${payload}</script></svg>`),
    'type-not-accepted',
  ],
  ['svg.png', latin(`<?xml version="1.0"?><svg onload="${payload}"/>`), 'content-mismatch'],
  ['svgz.png', gzipSync(`<svg onload="${payload}"/>`), 'content-mismatch'],
  ['page.html', latin(html), 'type-not-accepted'],
  ['page', latin(html), 'type-not-accepted'],
  ['utf16.jpg', Buffer.from(`\ufeff${html}`, 'utf16le'), 'content-mismatch'],
  ['program.pdf', joined('MZ\x90\0', Buffer.alloc(60), payload), 'content-mismatch'],
  ['program.exe', joined('MZ\x90\0', Buffer.alloc(60), payload), 'type-not-accepted'],
  ['elf.png', joined('\x7fELF\x02\x01\x01', Buffer.alloc(57), payload), 'content-mismatch'],
  [
    'macho.pdf',
    joined(Buffer.from('cffaedfe', 'hex'), Buffer.alloc(60), payload),
    'content-mismatch',
  ],
  ['class.jpg', joined(Buffer.from('cafebabe00000034', 'hex'), payload), 'content-mismatch'],
  ['shell.jpg', latin(`#!/bin/sh\n${payload}`), 'content-mismatch'],
  ['letter.pdf', zip(), 'content-mismatch'],
  ['archive.zip', joined(zip(), deflateRawSync(payload)), 'type-not-accepted'],
  ['mail.pdf', latin(`MIME-Version: 1.0\nContent-Type: text/html\n\n${html}`), 'content-mismatch'],
  ['style.webp', latin(`<?xml-stylesheet href="#x"?><x>${html}</x>`), 'content-mismatch'],
  ['postscript.pdf', latin(`%!PS-Adobe-3.0\n(${payload}) run`), 'content-mismatch'],
  [
    'phone.heic',
    joined(Buffer.from('00000018', 'hex'), 'ftypheic\0\0\0\0mif1heic', payload),
    'heic',
  ],
  ['tiff.jpg', joined('II*\0', Buffer.alloc(20), payload), 'content-mismatch'],
]

const javascript = `<< /S /JavaScript /JS (${payload}) >>`
const plain = pdfOf(blankPage())
const tarred = (place: number, signature: string) => {
  const stuffed = pdfOf(blankPage(), { head: `%${' '.repeat(place - 10)}${signature}${payload}\n` })
  return stuffed
}
const zipInside = (after: number) =>
  pdfOf([...blankPage(), { dictionary: '', stream: zip(after).toString('latin1') }])
const zipToTheEnd = () => {
  const draft = zipInside(0)
  return zipInside(draft.length - draft.indexOf('PK\x05\x06') - 22)
}

const pdfs: Polyglot[] = [
  ['html-first.pdf', joined(html, plain), 'content-mismatch'],
  ['program-first.pdf', joined('MZ', plain), 'content-mismatch'],
  ['html-last.pdf', joined(plain, html), 'damaged'],
  ['zip-last.pdf', joined(plain, zip()), 'damaged'],
  ['zip-inside.pdf', zipToTheEnd(), 'content-mismatch'],
  ['tar.pdf', tarred(257, 'ustar'), 'content-mismatch'],
  ['iso.pdf', tarred(32_769, 'CD001'), 'content-mismatch'],
  ['html-comment.pdf', pdfOf(blankPage(), { head: `%${html}\n` }), 'active-content'],
  ['html-between.pdf', pdfOf(blankPage(), { head: `${html}\n` }), 'damaged'],
  ['html-stream.pdf', pdfOf([...blankPage(), { dictionary: '', stream: html }]), 'active-content'],
  ['open-js.pdf', pdfOf(blankPage(`/OpenAction ${javascript}`)), 'active-content'],
  [
    'open-uri.pdf',
    pdfOf(blankPage('/OpenAction << /S /URI /URI (http://x.example) >>')),
    'active-content',
  ],
  ['named-js.pdf', pdfOf([...blankPage(), javascript]), 'active-content'],
  [
    'escaped-js.pdf',
    pdfOf([...blankPage(), `<< /#53 /J#61vaScript /#4aS (${payload}) >>`]),
    'active-content',
  ],
  ['packed-js.pdf', pdfOf([...blankPage(), packed({ 9: javascript })]), 'active-content'],
  ['untyped-js.pdf', pdfOf([...blankPage(), packed({ 9: javascript }, '')]), 'active-content'],
  [
    'comment-object.pdf',
    pdfOf(blankPage(), { head: `% 9 0 obj << /A 1 >> endobj\n` }),
    'active-content',
  ],
  ['string-object.pdf', pdfOf([...blankPage(), `(9 0 obj << /A 1 >> endobj)`]), 'active-content'],
  ['launch.pdf', pdfOf([...blankPage(), '<< /S /Launch /F (cmd.exe) >>']), 'active-content'],
  ['on-page.pdf', pdfOf([...blankPage(), '<< /AA << /O 9 0 R >> >>']), 'active-content'],
  [
    'attached.pdf',
    pdfOf([...blankPage(), { dictionary: '/Type /EmbeddedFile', stream: payload }]),
    'active-content',
  ],
  ['attachments.pdf', pdfOf(blankPage('/Names << /EmbeddedFiles 9 0 R >>')), 'active-content'],
  ['form.pdf', pdfOf(blankPage('/AcroForm << /XFA 9 0 R >>')), 'active-content'],
  [
    'send.pdf',
    pdfOf([...blankPage(), '<< /S /SubmitForm /F (http://x.example) >>']),
    'active-content',
  ],
  ['film.pdf', pdfOf([...blankPage(), '<< /Subtype /RichMedia >>']), 'active-content'],
  ['locked.pdf', pdfOf(blankPage(), { trailer: '/Encrypt 9 0 R' }), 'encrypted-pdf'],
]

/** All of them. */
export const polyglots = async () => [...(await images()), ...pretenders, ...pdfs]
