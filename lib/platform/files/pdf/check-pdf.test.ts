import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { FileRefused } from '../file-refusal'
import { checkPdf } from './check-pdf'
import { blankPage, packed, pdfOf } from './pdf-sample'

const refusalOf = (bytes: Buffer) => {
  try {
    return checkPdf(bytes)
  } catch (error) {
    if (FileRefused.is(error)) return error.code
    throw error
  }
}

describe('a PDF', () => {
  test('has as many pages as its tree has leaves, packed or not', () => {
    expect(checkPdf(pdfOf(blankPage()))).toBe(1)
    const page = '<< /Type /Page /Parent 2 0 R >>'
    const pages = '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 3 >>'
    const branch = '<< /Type /Pages /Kids [5 0 R 6 0 R] /Count 2 >>'
    const root = '<< /Type /Catalog /Pages 2 0 R >>'
    expect(checkPdf(pdfOf([root, pages, page, branch, page, page]))).toBe(3)
    expect(
      checkPdf(pdfOf([root, packed({ 2: pages, 3: page, 4: branch, 5: page, 6: page })])),
    ).toBe(3)
  })

  test('counts the newest version of an object that was updated', () => {
    const update = pdfOf(blankPage()).toString('latin1').trimEnd()
    const more = `${update}\n2 0 obj << /Type /Pages /Kids [3 0 R 4 0 R] >> endobj\n4 0 obj << /Type /Page >> endobj
      trailer << /Root 1 0 R >> startxref 9 %%EOF`
    expect(checkPdf(Buffer.from(more, 'latin1'))).toBe(2)
  })

  test.each([
    ['a place to open at', blankPage('/OpenAction [3 0 R /XYZ null null 0]')],
    ['a place behind a reference', [...blankPage('/OpenAction 4 0 R'), '[3 0 R /Fit]']],
    ['a jump to open with', blankPage('/OpenAction << /S /GoTo /D [3 0 R /Fit] >>')],
    ['a link', [...blankPage(), '<< /Subtype /Link /A << /S /URI /URI (https://example.in) >> >>']],
    [
      'a signed form',
      [
        ...blankPage('/AcroForm << /SigFlags 3 /Fields [4 0 R] >>'),
        '<< /FT /Sig /V << /Type /Sig /Contents <30AB> >> >>',
      ],
    ],
    ['an outline', [...blankPage(), '<< /Type /Outlines /First 3 0 R /Count 1 >>']],
    [
      'strings with brackets',
      [...blankPage(), '<< /Title (a \\) (b) \\\\) /Author (>> endobj) >>'],
    ],
    [
      'a picture',
      [
        ...blankPage(),
        { dictionary: '/Subtype /Image /Filter /DCTDecode', stream: '\xff\xd8\xff\xe0<svg' },
      ],
    ],
  ])('with %s is harmless', (_, objects) => {
    expect(checkPdf(pdfOf(objects))).toBe(1)
  })

  test.each([
    ['cut off', pdfOf(blankPage()).subarray(0, -30)],
    ['without pages', pdfOf(['<< /Type /Catalog >>'])],
    ['with a loop of pages', pdfOf(['<< /Pages 2 0 R >>', '<< /Kids [2 0 R 2 0 R] >>'])],
    ['with one key twice', pdfOf(blankPage('/Pages 3 0 R'))],
    ['with an open string', pdfOf([...blankPage(), '(open'])],
    ['with an open stream', pdfOf([...blankPage(), '<< >> stream\n'])],
    [
      'with a collection that is not one',
      pdfOf([...blankPage(), '<< /Type /ObjStm /N x /First 4 >>']),
    ],
  ])('%s is damaged', (_, bytes) => {
    expect(refusalOf(bytes)).toBe('damaged')
  })
})

test.each([
  ['comments', pdfOf([...blankPage(), '1%'.repeat(1_500_000)])],
  ['starts of objects', pdfOf([...blankPage(), `(${' %1 %\nobj'.repeat(300_000)})`])],
  ['escaped names', pdfOf([...blankPage(), `(${'/A#41'.repeat(600_000)})`])],
  [
    'openings of markup',
    pdfOf([...blankPage(), { dictionary: '', stream: '<svg '.repeat(600_000) }]),
  ],
])('a harmless PDF full of %s is searched in time', (_, bytes) => {
  const start = performance.now()
  expect(refusalOf(bytes)).toBe(1)
  expect(performance.now() - start).toBeLessThan(4_000)
})

const link = (address: string) => `<< /Subtype /Link /A << /S /URI /URI ${address} >> >>`
const hexOf = (text: string) => `<${Buffer.from(text, 'latin1').toString('hex')}>`
const wide = (text: string) => `\xfe\xff${text.replace(/[^]/g, '\0$&')}`

describe('a link of a PDF', () => {
  test.each([
    ['(https://example.in/a?b=c:d)'],
    ['(HTTP://example.in)'],
    ['(mailto:town@example.in)'],
    ['(tel:+911352712345)'],
    ['(www.example.in:8080/papers)'],
    ['(papers/2026/a.pdf#page=2)'],
    ['(//example.in/a:b)'],
    [hexOf('https://example.in')],
    [hexOf(wide('https://example.in'))],
  ])('to %s stays', (address) => {
    expect(checkPdf(pdfOf([...blankPage(), link(address)]))).toBe(1)
    expect(checkPdf(pdfOf([...blankPage(), link('5 0 R'), address, '77']))).toBe(1)
  })

  test.each([
    ['(javascript:alert\\(1\\))'],
    ['(JaVaScRiPt:alert)'],
    ['( \\n\\tjavascript:alert)'],
    ['(java\\nscript:alert)'],
    ['(java\\\nscript:alert)'],
    ['(\\152avascript\\72alert)'],
    ['(\\j\\a\\vascript:alert)'],
    ['(data:text/html,x)'],
    ['(file:///etc/passwd)'],
    ['(vbscript:x)'],
    ['(blob:x)'],
    [hexOf('javascript:alert')],
    [hexOf('javascript:alert').toUpperCase()],
    [`${hexOf('javascript:aler').slice(0, -1)} \n 7 >`],
    [hexOf(wide('javascript:alert'))],
    [`(${wide('javascript:alert')})`],
    [hexOf('\xff\xfej\0a\0v\0a\0s\0c\0r\0i\0p\0t\0:\0')],
    [hexOf('\xef\xbb\xbfjavascript:alert')],
    [`(${' '.repeat(40_000)}javascript:alert)`],
  ])('to %s is active content, written, apart, packed or as the base of all', (address) => {
    for (const objects of [
      [link(address)],
      [`<< /A << /S /URI /#55RI ${address} >> >>`],
      [link('9 0 R'), packed({ 9: address })],
      [packed({ 9: link(address) })],
      [link('9 0 R'), packed({ 9: '10 0 R', 10: address })],
      [`<< /URI << /Base ${address} >> >>`],
    ])
      expect(refusalOf(pdfOf([...blankPage(), ...objects])), objects.join()).toBe('active-content')
  })

  test.each([
    'Launch',
    'SubmitForm',
    'ImportData',
    'GoToR',
    'GoToE',
    'JavaScript',
    'L#61unch',
    'Thread',
  ])('whose deed is %s is active content, also where its name is an object of its own', (deed) => {
    for (const objects of [
      [`<< /S /${deed} /F (a) >>`],
      [packed({ 9: `<< /S /${deed} /F (a) >>` })],
      ['<< /S 9 0 R /F (a) >>', packed({ 9: `/${deed}` })],
    ])
      expect(refusalOf(pdfOf([...blankPage(), ...objects]))).toBe('active-content')
  })

  test('that is a script by itself, wherever it stands, is active content', () => {
    expect(refusalOf(pdfOf([...blankPage(), '<< /Dest (javascript:x) >>']))).toBe('active-content')
    expect(checkPdf(pdfOf([...blankPage(), '<< /Title (Data: wards of 2026) >>']))).toBe(1)
  })
})

describe('a PDF made to exhaust the reader', () => {
  const bomb = deflateSync(Buffer.alloc(200_000_000, 32)).toString('latin1')
  const size = 3_000_000
  const often = Array.from({ length: 20_000 }, (_, number) => `${number} 0`).join(' ')
  const overlapping = {
    dictionary: `/N 20000 /First ${often.length + 1}`,
    stream: `${often} [${'1 '.repeat(20_000)}]`,
  }
  test.each([
    ['deep arrays', pdfOf([...blankPage(), '['.repeat(size)])],
    ['deep dictionaries', pdfOf([...blankPage(), '<</A'.repeat(size / 4)])],
    ['a deep string', pdfOf([...blankPage(), '('.repeat(size)])],
    ['numbers', pdfOf([...blankPage(), '1 '.repeat(size / 2)])],
    ['numbers and comments', pdfOf([...blankPage(), '1%'.repeat(size / 2), 'x'])],
    [
      'starts of objects',
      pdfOf([...blankPage(), `(${' 1 %\nobj'.repeat(size / 8)})`, '<</A 1/A 1>>']),
    ],
    ['one value packed often', pdfOf([...blankPage(), overlapping])],
    ['short comments', pdfOf(blankPage(), { head: `1${'%\n'.repeat(size / 2)}` })],
    ['spaces', pdfOf(blankPage(), { head: `1${' '.repeat(size)}` })],
    ['names', pdfOf([...blankPage(), `[${'/A#41'.repeat(size / 5)}]x`])],
    [
      'openings of markup',
      pdfOf([...blankPage(), { dictionary: '', stream: '<svg '.repeat(size / 5) }, 'x']),
    ],
    [
      'a bomb',
      pdfOf([
        ...blankPage(),
        { dictionary: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', stream: bomb },
      ]),
    ],
  ])('by %s is refused in time', (_, bytes) => {
    const start = performance.now()
    expect(refusalOf(bytes)).toBe('damaged')
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})
