import { expect, test } from '@playwright/test'
import { words } from '../fixtures/words'

test.describe('without JavaScript, in Hindi, on a phone', () => {
  test.use({
    javaScriptEnabled: false,
    locale: 'hi-IN',
    viewport: { width: 360, height: 740 },
  })
  const site = words('hi', 'site')

  test('a town is found by typing in either script, and remembered', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/hi$/)
    await page.locator('#town').fill('dehra')
    await page.getByRole('button', { name: site('landing.go') }).click()
    await expect(page).toHaveURL(/\/hi\/dehradun$/)

    await page.goto('/hi')
    await expect(page.locator('.remembered a')).toHaveAttribute('href', '/hi/dehradun')
    await page.locator('#town').fill('पुर')
    await page.getByRole('button', { name: site('landing.go') }).click()
    await expect(page.locator('.answer a').first()).toBeVisible()
  })

  test('a row of a long fee table is found', async ({ page }) => {
    await page.goto('/hi/dehradun/services/trade-licence')
    await page.locator('#find').fill('चाय')
    await page.getByRole('button', { name: site('start.findButton') }).click()
    await expect(page.locator('.slabs tbody')).toHaveCount(1)
    await expect(page.locator('.slabs tbody')).toContainText('चाय')
  })

  test('a refused form says so in the title and keeps what was typed', async ({ page }) => {
    const track = words('hi', 'track')
    await page.goto('/hi/track?number=TL-APP/DDN/2026-27/999999')
    await page.locator('[name="lastFour"]').fill('0000')
    await page.getByRole('button', { name: track('button') }).click()
    await expect(page).toHaveTitle(/^त्रुटि: /)
    await expect(page.locator('[name="number"]')).toHaveValue('TL-APP/DDN/2026-27/999999')
    expect(page.url()).not.toContain('0000')
  })

  test('an address that nothing answers says so, and names the town it may mean', async ({
    page,
  }) => {
    const answer = await page.goto('/hi/dehradoon')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(site('notFound.title'))
    await expect(page.locator('main a[href="/hi/dehradun"]')).toBeVisible()
  })

  test('the other language keeps the page and its query', async ({ page }) => {
    await page.goto('/hi/track?number=A')
    await page.locator('.mast [lang="en"]').click()
    await expect(page).toHaveURL(/\/en\/track\?number=A$/)
    await page.goto('/verify')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test('only scripts of ours run, and nobody frames a page', async ({ request }) => {
  const policies = await Promise.all(
    ['/en', '/en/dehradun/services/trade-licence', '/hi/track', '/en/track.x', '/desk/sign-in'].map(
      async (path) => (await request.get(path)).headers()['content-security-policy'] ?? '',
    ),
  )
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'nonce-\w+' 'strict-dynamic';/)
    expect(policy).toContain("frame-ancestors 'none'")
  }
  expect(new Set(policies).size).toBe(policies.length)
})

test('a town is found by the keyboard as one types', async ({ page }) => {
  await page.goto('/en')
  await page.locator('#town').focus()
  await page.keyboard.type('hald')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/haldwani$/)
})
