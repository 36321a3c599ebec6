import { formBounds, isFieldName, largestBody } from './bounds'
import type { Markers } from './begun'
import { ModelParts } from './model-parts'
import { tooLarge, unreadable } from './turned-away'

/** Looks at a body while it arrives; throws TurnedAway. `markers`: what React added, once it has ended. */
export type Scan = { take: (chunk: Buffer) => void; end: () => void; markers?: Markers }

const longestHead = 4096
const endOfHead = Buffer.from('\r\n\r\n')

type Part = { file: boolean; name: string; size: number; text: Buffer[] | undefined }

/** Looks at a multipart form while it arrives: well formed, and within the bounds of its fields, texts and files. */
export function scanMultipart(contentType: string): Scan {
  const delimiter = Buffer.from(`\r\n--${boundaryOf(contentType)}`)
  const counts = { fields: 0, files: 0, text: 0, file: 0 }
  const models = new ModelParts()
  let rest: Buffer = Buffer.from('\r\n') // a boundary begins a line; the first one begins the body
  let state: 'preamble' | 'delimiter' | 'head' | 'body' | 'done' = 'preamble'
  let part: Part | undefined
  const markers: [string, string][] = []

  const bodyOf = (bytes: Buffer) => {
    if (!part) throw unreadable() // nothing stands before the first boundary
    part.size += bytes.length
    counts[part.file ? 'file' : 'text'] += bytes.length
    const tooMuch = counts.text > largestBody.form || counts.file > largestBody.upload
    if (tooMuch || (!part.file && part.size > longestText(part.name))) throw tooLarge()
    part.text?.push(bytes)
  }
  const begin = (head: string) => {
    part = partOf(head)
    counts[part.file ? 'files' : 'fields'] += 1
    counts.text += head.length
    if (counts.fields > formBounds.fields || counts.files > formBounds.files) throw tooLarge()
  }
  const close = () => {
    if (part?.text) {
      const text = Buffer.concat(part.text)
      models.keep(part.name, text)
      if (isMarker(part.name)) markers.push([part.name, text.toString()])
    }
    part = undefined
  }

  /** Takes what is whole of `rest`; false when more must come. */
  const step = (): boolean => {
    if (state === 'done') return false
    if (state === 'delimiter') {
      if (rest.length < 2) return false
      const after = rest.toString('latin1', 0, 2)
      if (after !== '--' && after !== '\r\n') throw unreadable()
      state = after === '--' ? 'done' : 'head'
      // The two bytes stay for a head without a line, whose end they would be.
      if (state === 'done') rest = rest.subarray(2)
      return true
    }
    if (state === 'head') {
      const at = rest.indexOf(endOfHead)
      if (at > longestHead || (at < 0 && rest.length > longestHead)) throw tooLarge()
      if (at < 0) return false
      begin(rest.toString('utf8', 2, at))
      rest = rest.subarray(at + endOfHead.length)
      state = 'body'
      return true
    }
    const at = rest.indexOf(delimiter)
    const sure = at < 0 ? rest.length - delimiter.length : at
    if (sure > 0 && state === 'body') bodyOf(rest.subarray(0, sure))
    if (sure > 0 && state === 'preamble') throw unreadable()
    if (at < 0) {
      if (sure > 0) rest = rest.subarray(sure)
      return false
    }
    close()
    rest = rest.subarray(at + delimiter.length)
    state = 'delimiter'
    return true
  }

  return {
    take(chunk) {
      if (state === 'done') return
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      while (step());
    },
    end() {
      if (state !== 'done') throw unreadable()
      models.check()
    },
    markers,
  }
}

const isMarker = (name: string) => name.startsWith('$ACTION_')

// What React adds repeats the texts of the form that was shown again.
const longestText = (name: string) =>
  ModelParts.isModel(name) || name.includes('$ACTION_') ? largestBody.form : 4 * formBounds.value

function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain ?? ''
  if (!/^[\w'()+,./:=?-]{1,70}$/.test(boundary)) throw unreadable()
  return boundary
}

function partOf(head: string): Part {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head)?.[1]
  const name = disposition && /(?:^|;)\s*name="([^"\r\n]*)"/i.exec(disposition)?.[1]
  if (disposition === undefined || name === undefined) throw unreadable()
  if (!isFieldName(name)) throw tooLarge()
  const file = /;\s*filename\*?=/i.test(disposition)
  return {
    file,
    name,
    size: 0,
    text: !file && (ModelParts.isModel(name) || isMarker(name)) ? [] : undefined,
  }
}
