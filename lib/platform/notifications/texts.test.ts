import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { services } from '@/lib/platform/applications/catalogue'
import { modules } from '@/lib/services/registry'
import { fits, fitText } from './fit-text'

const templates = [
  ...modules.flatMap(({ code, texts = {} }) =>
    Object.entries(texts).map(([name, { text }]) => ({ name: `${code}.${name}`, text })),
  ),
  ...services().flatMap(({ code, messages: all }) =>
    all
      .filter(({ channels }) => channels.includes('SMS'))
      .map(({ on, text }) => ({ name: `${code}.${on}`, text })),
  ),
].flatMap(({ name, text }) => [
  { name: `${name}.en`, text: text.en },
  { name: `${name}.hi`, text: text.hi },
])

const link = 'https://a-municipality.uk.gov.in/complaints/PGR-DDN-2026-27-000123'
const whole = {
  ...{ number: 'PGR-RUDRA-2026-27-1234567', licence: 'TL-RUDRA-2026-27-1234567' },
  ...{ due: '28 November 2026', amount: '₹9,99,99,999.00', link },
}

describe('every text message', () => {
  test.each(templates)(
    '$name leaves as three at most, with its numbers and link whole',
    ({ text }) => {
      const words = fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 1200 }),
        fc
          .constantFrom('शिकायत', 'नगर पालिका परिषद श्रीनगर गढ़वाल', 'Street light not working')
          .map((one) => `${one} `.repeat(30)),
      )
      const values = fc.record({
        ulb: words,
        type: words,
        service: words,
        reasons: words,
        remark: words,
      })
      fc.assert(
        fc.property(values, (given) => {
          const said = fitText(text, { ...whole, ...given })
          expect(fits(said)).toBe(true)
          for (const [name, value] of Object.entries(whole))
            if (text.includes(`{${name}}`)) expect(said).toContain(value)
        }),
        { numRuns: 40 },
      )
    },
  )

  test('says what is short enough as it is', () => {
    const text = '{ulb}: {remark} {link}'
    expect(fitText(text, { ulb: 'Almora', remark: 'Done', link })).toBe(`Almora: Done ${link}`)
  })
})
