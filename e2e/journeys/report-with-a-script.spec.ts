import { complaintTypes } from '@/prisma/seed/reference/complaints'
import { paperPhoto } from '../fixtures/paper'
import { ReporterAt } from '../fixtures/reporter'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

test.use({ viewport: { width: 360, height: 740 }, locale: 'hi-IN' })

const t = words('hi', 'report')
const nameOf = (code: string) => complaintTypes().find((type) => type.code === code)?.hi ?? ''

test('finds the kind while one types', async ({ citizen: someone, page }) => {
  await someone.reading('hi').opens('/haldwani/report')
  await page.locator('#q').fill('gaddha')
  await page
    .locator('.finder')
    .getByRole('button', { name: nameOf('DamagedRoad') })
    .click()
  await expect(page).toHaveURL(/\/where$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/report$/)
})

test('what the network loses on its way is kept too', async ({ citizen: someone, page }) => {
  const citizen = someone.reading('hi')
  const reporter = new ReporterAt(citizen)
  const draft = await reporter.begins('DamagedGarbageBin', 23)
  await page.route('**/details', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.fallback(),
  )
  await citizen.fills('description', 'ढक्कन टूटा है')
  await citizen.saves()
  await expect(page.getByText(t('waiting.kept'))).toBeVisible()
  await page.unroute('**/details')
  await page.reload()
  await page.getByRole('link', { name: t('waiting.goOn') }).click()
  await expect(page).toHaveURL(new RegExp(`${draft}/mobile$`))
})

test('what is sent without a network waits on the device and goes once', async ({
  citizen: someone,
  page,
  context,
}) => {
  const citizen = someone.reading('hi')
  const reporter = new ReporterAt(citizen)
  const draft = await reporter.begins('DamagedGarbageBin', 19)
  const broken = `कूड़ेदान टूटा है ${citizen.mobile.slice(-5)}`
  const waits = page.getByText(t('waiting.kept'))

  await test.step('keeps the details with the photograph, and saves them once the network is back', async () => {
    await context.setOffline(true)
    await citizen.fills('description', broken)
    await page.locator('input[name="photos"]').setInputFiles(await paperPhoto('bin'))
    await citizen.saves()
    await expect(waits).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('link', { name: t('waiting.goOn') }).click()
    await expect(page).toHaveURL(/\/mobile$/)
    const kept = await page.request.get(`/api/v1/complaint-drafts/${draft}?ulb=${reporter.ulb}`)
    const { answers, photos } = await kept.json()
    expect(answers.description).toBe(broken)
    expect(photos).toHaveLength(1)
  })

  await test.step('sends it once, though it is pressed twice and two windows are open', async () => {
    const other = await context.newPage()
    await other.goto(`/hi/${reporter.town}/report`)
    await context.setOffline(true)
    await reporter.sendsAsNobody()
    await reporter.sendsAsNobody()
    await expect(waits).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByText(t('waiting.sent'))).toBeVisible()
    await other.close()
  })

  await test.step('is one complaint', async () => {
    const answer = await page.request.get(
      `/api/v1/complaint-drafts/${draft}/sent?ulb=${reporter.ulb}`,
    )
    const { number } = await answer.json()
    await expect(page.getByText(number)).toBeVisible()
    await reporter.begins('DamagedGarbageBin', 19)
    const found = page.locator('.nearby li', { hasText: broken })
    await expect(found).toHaveCount(1)
    await expect(found.getByRole('link', { name: number })).toBeVisible()
  })
})
