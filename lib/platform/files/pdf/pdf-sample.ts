import { deflateSync } from 'node:zlib'

/** A PDF object's content; `stream` gets its /Length. */
export type SampleObject = string | { readonly dictionary: string; readonly stream: string }

/** A blank page, as objects 1 (catalogue), 2 (pages) and 3 (page). */
export const blankPage = (catalogue = ''): SampleObject[] => [
  `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
]

/** An object that packs others, compressed, as PDF 1.5 does. */
export const packed = (numbered: Record<number, string>, type = '/Type /ObjStm'): SampleObject => {
  let content = ''
  const header = Object.entries(numbered).map(([number, value]) => {
    const place = `${number} ${content.length}`
    content += `${value} `
    return place
  })
  const first = `${header.join(' ')} `
  return {
    dictionary: `${type} /N ${header.length} /First ${first.length} /Filter /FlateDecode`,
    stream: deflateSync(Buffer.from(first + content, 'latin1')).toString('latin1'),
  }
}

/** A well-formed PDF of these objects, with what is to stand before the first and in the trailer. */
export const pdfOf = (objects: readonly SampleObject[], { head = '', trailer = '' } = {}) => {
  let text = `%PDF-1.7\n${head}`
  const places: number[] = []
  for (const [index, object] of objects.entries()) {
    places.push(text.length)
    const content =
      typeof object === 'string'
        ? object
        : `<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n${object.stream}\nendstream`
    text += `${index + 1} 0 obj\n${content}\nendobj\n`
  }
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join('')}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n`
  return Buffer.from(`${text}${table}${end}${text.length}\n%%EOF\n`, 'latin1')
}
