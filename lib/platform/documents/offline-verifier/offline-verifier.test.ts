import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { samplePayload } from '../pdf/samples'
import { keyFromSeed, publicKeysOf, sign } from '../signed-payload'
import { builtPage } from '../../../../scripts/offline-verifier/built-page'
import { check } from './check'
import { offlineVerifier } from './offline-verifier'
import { words } from './words'

const key = keyFromSeed(new Uint8Array(32).fill(11))
const publicKeys = publicKeysOf([key])
const code = sign(samplePayload, key)

describe('the one file', () => {
  test('is the one its sources build: run npx tsx scripts/offline-verifier.ts after a change', async () => {
    const committed = await readFile(join(process.cwd(), 'public/verify-offline.html'), 'utf8')
    expect(committed === (await builtPage())).toBe(true)
  })

  test('may fetch nothing and refers to nothing outside itself', async () => {
    const page = await builtPage()
    expect(page).toContain("default-src 'none'; script-src 'sha256-")
    expect(page).not.toContain('unsafe-inline')
    expect(page).not.toMatch(/\b(src|href)="?(https?:)?\/\//)
  })

  test('carries the keys and names of an installation, whatever the names hold', async () => {
    const installation = {
      site: 'https://seva.uttarakhand.example',
      madeOn: '2026-11-22',
      publicKeys,
      tenants: { 'uk.dehradun': { en: '</script><b>$&', hi: 'देहरादून नगर निगम' } },
      services: {},
    }
    const page = await offlineVerifier(installation)
    const [, json = ''] = /id="installation">(.*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(json)).toEqual(installation)
  })

  test('says everything in both languages', () => {
    expect(Object.keys(words.hi)).toEqual(Object.keys(words.en))
  })
})

describe('checking in a browser', () => {
  test('accepts what was signed', async () => {
    expect(await check(code, publicKeys)).toMatchObject({ outcome: 'genuine', keyId: key.id })
  })

  test('survives none of 1,000 random bit flips', async () => {
    for (let round = 0; round < 1_000; round++) {
      const flipped = Buffer.from(code)
      const at = randomInt(flipped.length)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << randomInt(8))
      expect((await check(flipped.toString('latin1'), publicKeys)).outcome).not.toBe('genuine')
    }
  })

  test('tells a strange key from a forged signature', async () => {
    const other = keyFromSeed(new Uint8Array(32).fill(12))
    expect((await check(code, publicKeysOf([other]))).outcome).toBe('unknown-key')
    expect((await check(code, { [key.id]: other.publicKey })).outcome).toBe('forged')
  })
})
