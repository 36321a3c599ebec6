import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Day } from '@/lib/platform/dates/dates'
import { qrPath, verifyUrl } from './qr'
import { keyFromSeed, publicKeysOf, sign, verifySignature } from './signed-payload'

const key = keyFromSeed(new Uint8Array(32).fill(9))
const payload = {
  kind: 'certificate',
  number: 'TL/DDN/2026-27/000123',
  tenant: 'uk.dehradun',
  service: 'trade-licence',
  holder: 'श्रीमती हंसी देवी नेगी',
  issuedOn: '2026-11-22' as Day,
  facts: 'AAAAAAAAAAAAAAAAAAAAAA',
} as const
const address = verifyUrl('https://seva.uttarakhand.example', sign(payload, key))

async function scanned(image: Buffer) {
  const { data, info } = await sharp(image)
    .flatten({ background: 'white' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(Uint8ClampedArray.from(data), info.width, info.height)?.data ?? ''
}

test('the path printed in a PDF gives the address back and its signature holds', async () => {
  const { size, path } = qrPath(address)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${size + 8} ${size + 8}"
    width="600" height="600" ><path stroke="#000" d="${path}"/></svg>`
  const text = await scanned(Buffer.from(svg))
  expect(text).toBe(address)
  expect(verifySignature(text, publicKeysOf([key]))).toMatchObject({ outcome: 'genuine', payload })
})
