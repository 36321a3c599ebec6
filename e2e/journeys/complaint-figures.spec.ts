import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const town = 'haldwani'
const ulb = `uk.${town}`
const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: 'hi-IN' }

/** Somebody reports something without saying who they are, by another program. */
async function isReported(request: APIRequestContext, type: string, attributes = {}) {
  const where = { latitude: 29.218, longitude: 79.513 }
  const answer = await request.post('/api/v1/complaints', {
    data: { ulb, type, ...where, attributes },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as { number: string; dueAt: string }
}

test.describe('the scorecard', () => {
  test.use(phone)
  const t = words('hi', 'figures')

  test('tells everybody in Hindi, on a phone, without JavaScript, and gives the counts as data', async ({
    page,
    request,
  }) => {
    test.setTimeout(240_000)
    for (let made = 0; made < 6; made += 1) await isReported(request, 'BurningOfGarbage')
    const counted = async () => {
      const answer = await request.get(`/api/v1/complaints/scorecard?ulb=${ulb}&period=month`)
      const { byType } = (await answer.json()) as {
        byType: { code: string; figures: { received: number } | null }[]
      }
      return byType.find(({ code }) => code === 'BurningOfGarbage')?.figures?.received ?? 0
    }
    await expect.poll(counted, { timeout: 150_000, intervals: [2_000] }).toBeGreaterThanOrEqual(6)

    await page.goto(`/hi/${town}/scorecard?period=month`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'hi')
    await expect(page.locator('h1')).toContainText('हल्द्वानी')
    for (const metric of ['received', 'onTime', 'rating'] as const)
      await expect(page.getByText(t(`metrics.${metric}.definition`)).first()).toBeVisible()
    await expect(page.getByText('कूड़ा जलाया जा रहा है').first()).toBeVisible()

    await page.getByRole('link', { name: t('periods.quarter') }).click()
    await expect(page).toHaveURL(/period=quarter/)
    const csv = await page.getByRole('link', { name: t('openData.csv') }).getAttribute('href')
    const data = await (await request.get(csv ?? '')).text()
    expect(data.split('\r\n')[0]).toContain('month,cut,code,name_en,name_hi,received')
    expect(data).toMatch(/,type,BurningOfGarbage,/)

    await page.goto('/hi/scorecard')
    await expect(page.locator(`main a[href^="/hi/${town}/scorecard"]`)).toContainText('हल्द्वानी')
  })
})

test('the administrator makes a type the town’s own, and a citizen meets it at once', async ({
  officer,
  citizenElsewhere,
  request,
}) => {
  const type = 'BlockOrOverflowingSewage'
  const t = words('en', 'administration')
  const question = { en: 'Does it run into a house?', hi: 'क्या पानी किसी घर में जा रहा है?' }

  const { page } = await officer('admin', town, { javaScriptEnabled: false })
  await page.goto(`/desk/administration/complaints/types/${type}`)
  const restores = page.getByRole('button', { name: t('restoreButton') })
  if (await restores.isVisible()) await restores.click() // as a run before this one left it
  const before = await isReported(request, type)
  const field = (name: string) => page.locator(`[name="${name}"]`)
  await field('data.slaHours').fill('')
  await page.getByRole('button', { name: t('save') }).click()
  await expect(page.locator('.errsum')).toBeVisible()
  await field('data.slaHours').fill('0.5')
  await field('data.questions.0.label.en').fill(question.en)
  await field('data.questions.0.label.hi').fill(question.hi)
  await field('data.questions.0.type').selectOption('yes-no')
  await field('data.questions.0.required').check()
  await page.getByRole('button', { name: t('save') }).click()
  await expect(page).toHaveURL(/saved=/)
  await expect(page.locator('.preview')).toContainText(question.en)

  const citizen = (await citizenElsewhere(phone)).reading('hi')
  await citizen.opens(`/${town}/report?q=${encodeURIComponent('सीवर जाम')}`)
  await citizen.page.locator(`button[name="type"][value="${type}"]`).first().click()
  await citizen.page.locator('select').first().selectOption({ index: 2 })
  await citizen.saves()
  await expect(citizen.page.getByText(question.hi)).toBeVisible()

  const after = await isReported(request, type, { 'does-it-run-into-a-house': true })
  expect(Date.parse(after.dueAt)).toBeLessThan(Date.parse(before.dueAt))
  expect(
    (
      await request.post('/api/v1/complaints', {
        data: { ulb, type, latitude: 29.2, longitude: 79.5 },
      })
    ).status(),
  ).toBe(422)

  await restores.click()
  await expect(restores).toHaveCount(0)
  const restored = await isReported(request, type)
  expect(Date.parse(restored.dueAt)).toBeGreaterThan(Date.parse(after.dueAt))
})
