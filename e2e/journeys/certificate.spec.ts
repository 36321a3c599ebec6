import { pathToFileURL } from 'node:url'
import type { Download, Page, TestInfo } from '@playwright/test'
import { everybodyCanUse } from '../fixtures/everybody'
import { licensed, type Paper } from '../fixtures/licensed'
import { printedQr } from '../fixtures/printed-qr'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const ulb = 'nainital'
const en = words('en', 'verify')

const certificateOf = (papers: Paper[]) => {
  const found = papers.find(({ kind }) => kind === 'CERTIFICATE')
  if (!found) throw new Error('No certificate was issued')
  return found
}
const codeOf = ({ check }: Paper) => new URL(check).searchParams.get('c') ?? ''

/** The code with one letter of its signature exchanged. */
const tampered = (code: string) => {
  const at = code.length - 20
  return code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1)
}

test('papers come as PDF in both languages, and whoever checks them learns the truth', async ({
  page,
  windows,
}) => {
  const { licence, papers } = await licensed('trade-licence', ulb, { seed: 31 })
  expect(papers.map(({ kind }) => kind).toSorted()).toEqual([
    'ACKNOWLEDGEMENT',
    'CERTIFICATE',
    'RECEIPT',
  ])

  await test.step('each is a PDF, English and Hindi, with its QR', async () => {
    for (const { check, pdf } of papers) {
      for (const address of Object.values(pdf)) {
        const answer = await page.request.get(address)
        expect(answer.headers()['content-type'], address).toBe('application/pdf')
        expect(printedQr(await answer.body()), address).toBe(check)
      }
    }
  })

  const phone = await windows({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const code = codeOf(certificateOf(papers))

  await test.step('the QR leads to the verdict, without JavaScript', async () => {
    for (const paper of papers) {
      await phone.goto(new URL(paper.check).pathname + new URL(paper.check).search)
      await expect(phone.locator('h1')).toHaveText(en('verdict.genuine'))
    }
    await expect(phone.locator('main')).toContainText(papers.at(-1)?.number ?? '')
  })

  await test.step('a code can be typed, and so can the number alone', async () => {
    await checks(phone, code)
    await expect(phone.locator('h1')).toHaveText(en('verdict.genuine'))
    await checks(phone, licence)
    await expect(phone.locator('h1')).toHaveText(en('onRecord'))
  })

  await test.step('a code that was changed is no code of ours', async () => {
    await checks(phone, tampered(code))
    await expect(phone.locator('h1')).toHaveText(en('verdict.forged'))
  })
})

test('a paper is checked on a hill without a network, by one page kept on the phone', async ({
  page,
}) => {
  const { papers } = await licensed('trade-licence', ulb, { seed: 32 })
  const code = codeOf(certificateOf(papers))
  await page.goto('/verify?lang=en')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: en('offlineLink') }).click(),
  ])
  await page.context().setOffline(true)
  await page.goto(await kept(download, test.info()))
  const result = page.locator('#result')
  await checksOffline(page, code)
  await expect(result).toContainText('Genuine: the signature is right')
  await everybodyCanUse(page)
  await page.locator('#language').click()
  await checksOffline(page, tampered(code))
  await expect(result).toContainText('असली नहीं')
  await everybodyCanUse(page)
})

test('the approver cancels a licence, and the verifier says so at once', async ({
  officer,
  page,
}) => {
  const { licence, papers } = await licensed('trade-licence', ulb, { seed: 33 })
  const { page: desk } = await officer('approver', ulb)

  await test.step('finds it in the register and gives a reason', async () => {
    await desk.goto(`/desk/register/trade-licence?q=${encodeURIComponent(licence)}`)
    await desk.locator('main').getByRole('link', { name: licence }).first().click()
    const form = desk.locator('main form', { has: desk.locator('[name="reasons"]') })
    await form.getByRole('button').click()
    await expect(desk.locator('.errsum')).toBeVisible()
    await form.locator('[name="reasons"]').first().check()
    await form.locator('[name="remark"]').fill('The owner told us that the shop has closed')
    await form.getByRole('button').click()
    await expect(form).toHaveCount(0)
  })

  await test.step('the verifier shows it', async () => {
    await page.goto(`/verify?lang=en&c=${encodeURIComponent(codeOf(certificateOf(papers)))}`)
    await expect(page.locator('h1')).toHaveText(en('verdict.cancelled'))
  })
})

/** Keeps a download as somebody would on their phone; gives its address there. */
async function kept(download: Download, info: TestInfo): Promise<string> {
  const file = info.outputPath('verify.html')
  await download.saveAs(file)
  return pathToFileURL(file).href
}

async function checks(page: Page, text: string): Promise<void> {
  await page.goto('/verify?lang=en')
  await page.locator('main [name="c"]').fill(text)
  await page.getByRole('button', { name: en('button') }).click()
}

async function checksOffline(page: Page, text: string): Promise<void> {
  await page.locator('#code').fill(text)
  await page.locator('#form button[type="submit"]').click()
}
