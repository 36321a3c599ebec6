import { describe, expect, test } from 'vitest'
import { acknowledgementPdf } from './acknowledgement'
import { applicationPdf } from './application'
import { certificatePdf } from './certificate'
import { receiptPdf } from './receipt'
import * as samples from './samples'

const pagesOf = (pdf: Buffer) =>
  Number(/\/Type \/Pages[^>]*?\/Count (\d+)/s.exec(pdf.toString('latin1'))?.[1])

describe.each(['en', 'hi'] as const)('in %s', (language) => {
  test('a receipt fills one A5 page, also as a duplicate and cancelled', async () => {
    for (const mark of [undefined, 'duplicate', 'cancelled'] as const) {
      const pdf = await receiptPdf({ ...samples.sampleReceipt, language, mark })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pagesOf(pdf)).toBe(1)
    }
  })

  test('an acknowledgement and a certificate fill one A4 page', async () => {
    const acknowledgement = { ...samples.sampleAcknowledgement, language }
    expect(pagesOf(await acknowledgementPdf(acknowledgement))).toBe(1)
    const certificate = { ...samples.sampleCertificate, language, revoked: language === 'en' }
    expect(pagesOf(await certificatePdf(certificate))).toBe(1)
  })

  test('a long form flows over several pages', async () => {
    const pdf = await applicationPdf({ ...samples.sampleApplication, language })
    expect(pagesOf(pdf)).toBeGreaterThan(1)
  })
})

test('a long sum and a word wider than the page still print', async () => {
  const [line] = samples.sampleReceipt.lines
  const lines = Array.from({ length: 60 }, () => line).filter((each) => each !== undefined)
  const receivedFrom = 'विश्वविद्यालय'.repeat(20)
  const pdf = await receiptPdf({ ...samples.sampleReceipt, lines, receivedFrom })
  expect(pagesOf(pdf)).toBeGreaterThan(2)
})

test('a certificate with a gap is refused', async () => {
  const certificate = { ...samples.sampleCertificate, values: {} }
  await expect(certificatePdf(certificate)).rejects.toThrow('{holder}')
})
