import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { speakable, type Value } from './document'
import { asText, readXml } from './read-xml.fixture'
import { writeXml } from './write-xml'

const text = fc.string({ unit: 'binary', maxLength: 40 })
const leaf = fc.oneof(
  text,
  fc.constantFrom(
    '<b>',
    '&amp;',
    ']]>',
    '\r\n',
    '<!--',
    '\u0000',
    '\ud800',
    'कूड़ा',
    '😀',
    ' x ',
    '',
  ),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
)
const request: fc.Arbitrary<Value> = fc.record({
  service_request_id: text,
  description: leaf,
  lat: leaf,
  values: fc.array(fc.record({ key: leaf, name: leaf })),
})

describe('an answer', () => {
  test('says the same in XML and in JSON, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 5 }), (value) => {
        const said = speakable(value)
        const read = readXml(writeXml({ root: 'service_requests', value: said }))
        expect(read.root).toBe('service_requests')
        expect(read.value).toEqual(asText(JSON.parse(JSON.stringify(said)) as Value))
      }),
      { numRuns: 500 },
    )
  })

  test('holds no letter that XML cannot', () => {
    fc.assert(
      fc.property(fc.array(request), (value) => {
        const xml = writeXml({ root: 'service_requests', value: speakable(value) })
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/)
        expect(xml).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  test('keeps what surrounds a word, and a carriage return', () => {
    const value = [{ code: 400, description: ' a\r\n<b> & "c" ' }]
    expect(writeXml({ root: 'errors', value })).toContain(
      '<description> a&#13;\n&lt;b&gt; &amp; &quot;c&quot; </description>',
    )
  })

  test('writes nothing as an empty element, and a list of one as a list', () => {
    const value = [{ service_request_id: 'PGR-1', token: null, values: [] }]
    expect(writeXml({ root: 'service_requests', value: speakable(value) })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<service_requests><request>' +
        '<service_request_id>PGR-1</service_request_id><token/><values/></request></service_requests>\n',
    )
  })
})
