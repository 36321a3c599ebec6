import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formBounds, largestBody } from './bounds'
import { scanForm } from './scan-body'

const boundary = '----boundary'
const contentType = `multipart/form-data; boundary=${boundary}`
const part = (name: string, text: string, more = '') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`
const end = `--${boundary}--\r\n`

function scanned(body: string | Buffer, { type = contentType, action = false, piece = 1e9 } = {}) {
  const scan = scanForm({ contentType: type, action })
  const bytes = Buffer.from(body as string)
  for (let at = 0; at < bytes.length; at += piece) scan.take(bytes.subarray(at, at + piece))
  scan.end()
  return scan.markers
}
const refused = (body: string | Buffer, options?: Parameters<typeof scanned>[1]) => {
  try {
    scanned(body, options)
    return 'taken'
  } catch (error) {
    return (error as { reason: string }).reason
  }
}

describe('a multipart form', () => {
  test('that a browser writes is taken, in pieces of any size', async () => {
    const entry = fc.tuple(
      fc.stringMatching(/^[a-z.]{1,8}$/),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 5 }),
        fc.integer({ min: 1, max: 99 }),
        async (entries, piece) => {
          const form = new FormData()
          for (const [name, text] of entries) form.append(name, text.toWellFormed())
          form.append('photo', new File(['\r\n--', '\r\n\r\n'], 'a.jpg'))
          const request = new Request('http://x', { method: 'POST', body: form })
          const type = request.headers.get('content-type') ?? ''
          const body = Buffer.from(await request.arrayBuffer())
          expect(refused(body, { type, piece })).toBe('taken')
          if (body.length > 60) expect(refused(body.subarray(0, -30), { type })).toBe('unreadable')
        },
      ),
      { numRuns: 15 },
    )
  }, 60_000)

  test('gives back what React added to it', () => {
    const body =
      part('$ACTION_REF_1', '') +
      part('$ACTION_1:0', '{"id":"a","bound":"$@1"}') +
      part('a', 'b') +
      end
    expect(scanned(body, { piece: 7 })).toEqual([
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', '{"id":"a","bound":"$@1"}'],
    ])
  })

  test.each([
    ['fields', part('a', 'b').repeat(formBounds.fields + 1) + end],
    ['files', part('a', 'b', '; filename="c"').repeat(formBounds.files + 1) + end],
    ['letters in a name', part('a'.repeat(formBounds.name + 1), '') + end],
    ['dots in a name', part('a.'.repeat(20), '') + end],
    ['letters in a text', part('a', 'x'.repeat(largestBody.form)) + end],
    ['letters in all texts', part('a', 'x'.repeat(60_000)).repeat(10) + end],
    ['bytes in a file', part('a', 'x'.repeat(largestBody.upload + 1), '; filename="c"') + end],
    ['letters in a head', part(`a"; x="${'y'.repeat(5000)}`, '') + end],
  ])('of too many %s is too large', (_, body) => {
    expect(refused(body)).toBe('too-large')
  })

  test.each([
    ['no end', part('a', 'b')],
    ['no beginning', `x${part('a', 'b')}${end}`],
    ['no name', `--${boundary}\r\nContent-Disposition: form-data\r\n\r\nx\r\n${end}`],
    ['nothing', ''],
    ['a reference of React’s that our forms do not send', part('0', '["$Q1"]') + end],
    ['a number of React’s', part('0', '"$n999"') + end],
    ['references beyond those of one form', part('0', '["$K1","$K1","$K1","$K1","$K1"]') + end],
    ['a reference that is written otherwise', part('0', '["\\u0024Q1"]') + end],
    ['nesting without end', part('0', '['.repeat(500) + ']'.repeat(500)) + end],
  ])('with %s is unreadable', (_, body) => {
    expect(refused(body)).toBe('unreadable')
  })

  test('of words that begin with a dollar is a form', () => {
    expect(
      refused(part('0', '["$$5 and $Q1","$K1","$undefined"]') + part('1_a', '$n5') + end),
    ).toBe('taken')
  })
})

describe('other bodies', () => {
  const type = 'application/x-www-form-urlencoded'

  test('fields are counted without a form', () => {
    expect(refused('a=b&c=d', { type })).toBe('taken')
    expect(refused('a&'.repeat(formBounds.fields + 1), { type, piece: 50 })).toBe('too-large')
    expect(refused(`a=${'x'.repeat(largestBody.form)}`, { type })).toBe('too-large')
  })

  test('what a script hands over is one part of React’s', () => {
    const options = { type: 'text/plain;charset=UTF-8', action: true }
    expect(refused('["$undefined",{"values":{}}]', options)).toBe('taken')
    expect(refused('["$Q1"]', options)).toBe('unreadable')
    expect(refused('{', options)).toBe('unreadable')
    expect(refused(JSON.stringify('x'.repeat(100_000)), options)).toBe('too-large')
  })
})
