import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const town = 'agastyamuni'
const ulb = 'uk.augustmuni' // as the State writes it
const t = words('en', 'administration')

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const button = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name }).first()
const rules = (page: Page) => page.locator('main tbody tr')

test('the administrator sets rules and gives keys, without a script', async ({
  officer,
  request,
}) => {
  const { page } = await officer('admin', town, { javaScriptEnabled: false })

  await test.step('a routing rule comes first, and is taken out again', async () => {
    await page.goto('/desk/administration/complaints/routing')
    await field(page, 'data.groups').last().check()
    await field(page, 'position').fill('first')
    await button(page, t('addRule')).click()
    await expect(page.locator('.errsum')).toBeVisible()
    await expect(field(page, 'data.groups').last()).toBeChecked()
    const before = await rules(page).count()
    await field(page, 'position').fill('1')
    await field(page, 'data.role').selectOption('PGR_LME')
    await button(page, t('addRule')).click()
    await expect(page).toHaveURL(/saved=/)
    await expect(rules(page)).toHaveCount(before + 1)
    const own = rules(page).filter({ hasText: 'Own, since' })
    await own.getByRole('button', { name: t('remove') }).click()
    await expect(rules(page).filter({ hasText: 'Own, since' })).toHaveCount(0)
  })

  await test.step('so is a step of the escalation', async () => {
    await page.goto('/desk/administration/complaints/escalation')
    await field(page, 'data.level').fill('9')
    await button(page, t('addStep')).click()
    await expect(page.locator('.errsum')).toBeVisible()
    await expect(field(page, 'data.level')).toHaveValue('9')
    await field(page, 'data.role').selectOption('COMMISSIONER')
    await field(page, 'data.afterHours').fill('20')
    await button(page, t('addStep')).click()
    await expect(page).toHaveURL(/saved=/)
    const own = rules(page).filter({ hasText: 'Own, since' })
    await own.getByRole('button', { name: t('remove') }).click()
    await expect(own).toHaveCount(0)
  })

  await test.step('the settings keep what was typed when they are refused', async () => {
    await page.goto('/desk/administration/complaints/settings')
    await field(page, 'data.reopenDays').fill('99')
    await button(page, t('save')).click()
    await expect(page.locator('.errsum')).toBeVisible()
    await expect(field(page, 'data.reopenDays')).toHaveValue('99')
    await field(page, 'data.reopenDays').fill('6')
    await button(page, t('save')).click()
    await expect(page).toHaveURL(/saved=/)
    await expect(field(page, 'data.reopenDays')).toHaveValue('6')
  })

  await test.step('a key lets another program report, until it is taken back', async () => {
    await page.goto('/desk/administration/api-keys')
    await button(page, t('keys.issue')).click()
    await expect(page.locator('.errsum')).toBeVisible()
    const whose = `Town app ${Date.now()}`
    await field(page, 'name').fill(whose)
    await button(page, t('keys.issue')).click()
    const key = await page.locator('.api-key code').innerText()

    const reports = () =>
      request.post('/api/open311/v2/requests.json', {
        form: {
          ...{ api_key: key, jurisdiction_id: ulb, service_code: 'GarbageNeedsTobeCleared' },
          ...{ lat: '30.39', long: '79.03', description: 'Behind the bus stand' },
        },
      })
    const reported = await reports()
    expect(reported.ok(), await reported.text()).toBe(true)
    expect(await reported.json()).toEqual([
      expect.objectContaining({ service_request_id: expect.stringMatching(/^PGR-AGM-/) }),
    ])

    await page.goto('/desk/administration/api-keys')
    await expect(page.locator('main')).not.toContainText(key)
    await rules(page)
      .filter({ hasText: whose })
      .getByRole('button', { name: t('keys.revoke') })
      .click()
    await expect(page).toHaveURL(/revoked=yes/)
    expect((await reports()).status()).toBe(403)
  })
})
