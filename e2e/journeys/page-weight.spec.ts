import type { CDPSession, Page } from '@playwright/test'
import { applied } from '../fixtures/applied'
import { begun, complained } from '../fixtures/complained'
import { expect, test } from '../fixtures/test'

const kilobyte = 1024
type Weight = { scripts: number; words: number; all: number }

/** Kilobytes a page may send at the first visit, compressed (of 1,024 bytes): its scripts; HTML and styles; everything. */
const limits = {
  page: { scripts: 150, words: 40, all: 300 },
  step: { scripts: 200, words: 40, all: 300 },
}

const viewport = { width: 360, height: 740 }

test('pages are light enough for a cheap phone', async ({ windows, citizen }) => {
  const file = await applied('trade-licence', 'haldwani', { seed: 81, mobile: citizen.mobile })
  const { draft } = await file.api.does('post', '/applications/drafts', {
    ...{ ulb: file.tenantId, service: 'trade-licence' },
  })
  await citizen.opens('/my')
  await citizen.signsIn()
  const cookies = await citizen.page.context().cookies()
  const pages = [
    ...['/en', '/hi', '/en/haldwani', '/en/haldwani/services/trade-licence', '/en/track'],
    `/en/my/applications/haldwani/${file.id}`,
  ]
  const steps = ['business', 'units', 'owners', 'premises', 'papers']
  const opened = async () => {
    const page = await windows({ viewport })
    await page.context().addCookies(cookies)
    return page
  }
  for (const address of pages) await weigh(await opened(), address, limits.page)
  for (const step of steps)
    await weigh(await opened(), `/en/haldwani/drafts/${String(draft)}/${step}`, limits.step)
})

test('reporting and following is light enough for a cheap phone', async ({ windows }) => {
  const { number } = await complained('haldwani')
  const draft = `/hi/haldwani/report/${await begun('haldwani')}`
  const pages = ['', '?view=map', `/${number}`].map((part) => `/hi/haldwani/complaints${part}`)
  const steps = ['where', 'details', 'mobile'].map((step) => `${draft}/${step}`)
  for (const address of [...pages, '/hi/haldwani/scorecard', '/hi/scorecard', '/hi/report'])
    await weigh(await windows({ viewport }), address, limits.page)
  for (const address of ['/hi/haldwani/report', ...steps])
    await weigh(await windows({ viewport }), address, limits.step)
})

async function weigh(page: Page, address: string, limit: Weight): Promise<void> {
  const weight = await weightOf(page, address)
  expect.soft(weight.scripts, `scripts of ${address}`).toBeLessThanOrEqual(limit.scripts)
  expect.soft(weight.words, `HTML and styles of ${address}`).toBeLessThanOrEqual(limit.words)
  expect.soft(weight.all, `all of ${address}`).toBeLessThanOrEqual(limit.all)
  test.info().annotations.push({ type: address, description: JSON.stringify(weight) })
}

/** What comes over the wire until a page is quiet, in kilobytes. */
async function weightOf(page: Page, address: string): Promise<Weight> {
  const wire = await page.context().newCDPSession(page)
  const weights = await listen(wire)
  await page.goto(address, { waitUntil: 'networkidle' })
  const sum = (...kinds: string[]) =>
    Math.round(
      [...weights.values()]
        .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
        .reduce((total, { bytes }) => total + bytes, 0) / kilobyte,
    )
  return { scripts: sum('Script'), words: sum('Document', 'Stylesheet'), all: sum() }
}

async function listen(wire: CDPSession) {
  const weights = new Map<string, { kind: string; bytes: number }>()
  wire.on('Network.responseReceived', ({ requestId, type }) =>
    weights.set(requestId, { kind: type, bytes: 0 }),
  )
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = weights.get(requestId)
    if (one) one.bytes = encodedDataLength
  })
  await wire.send('Network.enable')
  return weights
}
