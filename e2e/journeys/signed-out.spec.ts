import { request, type BrowserContext } from '@playwright/test'
import { password } from '@/prisma/seed/demonstration/log-ins'
import { applied } from '../fixtures/applied'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const base = process.env.PUBLIC_URL ?? 'http://localhost:3000'
const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }
const ulb = 'agastyamuni'

/** Ends the session elsewhere, by next-auth's own way out; this browser still has its cookie. */
async function endsElsewhere(context: BrowserContext): Promise<void> {
  const elsewhere = await request.newContext({
    baseURL: base,
    storageState: await context.storageState(),
  })
  const { csrfToken } = (await (await elsewhere.get('/api/auth/csrf')).json()) as {
    csrfToken: string
  }
  const out = await elsewhere.post('/api/auth/signout', {
    form: { csrfToken, json: 'true' },
    headers: { origin: base },
  })
  expect(out.ok()).toBe(true)
  await elsewhere.dispose()
}

test('a citizen who was signed out meanwhile signs in and goes on with what they wrote', async ({
  citizenElsewhere,
}) => {
  const citizen = await citizenElsewhere(phone)
  const { page } = citizen
  await citizen.opens(`/${ulb}/services/trade-licence`)
  await page.locator('a[href*="/apply"]').first().click()
  await citizen.signsIn()
  await page.locator('main a[href$="/business"]').first().click()
  await page.waitForURL(/\/business/)
  const section = new URL(page.url()).pathname
  await citizen.fills('business.name', 'Burans Tea')

  await endsElsewhere(page.context())
  await citizen.saves()
  await expect(page).toHaveURL(/\/en\/sign-in\?/)
  await citizen.asksForTheCode()
  const code = /\b\d{6}\b/.exec(await page.locator('main').innerText())?.[0] ?? ''
  await citizen.fills('code', code)
  await page.locator('main form').first().getByRole('button').last().click()
  await expect(page).toHaveURL(/\/sign-in\/kept$/)
  await expect(page.locator('h1')).toHaveText(words('en', 'account')('kept.title'))

  await citizen.presses(words('en', 'account')('kept.go'))
  expect(new URL(page.url()).pathname).toBe(section)
  await expect(page.getByText(words('en', 'account')('kept.note'))).toBeVisible()
  await expect(page.locator('[name="business.name"]')).toHaveValue('Burans Tea')
  await citizen.saves()
  await expect(page.locator('.errsum')).toBeVisible() // what is still missing, and no longer who
  await page.goto('/en/sign-in/kept')
  await expect(page.locator('h1')).toHaveText(words('en', 'account')('kept.none'))
})

test('so does an officer, and nobody else reads the decision that waited', async ({ officer }) => {
  const { number } = await applied('trade-licence', 'dehradun', { seed: 57 })
  const verifier = await officer('verifier', 'dehradun', { javaScriptEnabled: false })
  const { page } = verifier
  await verifier.opensFile(number)
  const file = new URL(page.url()).pathname
  const remark = page.locator('.next [name="remark"]')
  await remark.fill('The shop faces the school; the lease names both brothers')

  await endsElsewhere(page.context())
  await page.locator('.next__form').getByRole('button').click()
  await expect(page).toHaveURL(/\/desk\/sign-in\?/)

  const signsIn = async (userName: string) => {
    await page.locator('[name="userName"]').fill(userName)
    await page.locator('[name="password"]').fill(password)
    await page.locator('main form').getByRole('button').first().click()
    await expect(page).toHaveURL(/\/kept$/)
  }
  const again = page.url()
  await signsIn('counter.dehradun')
  await expect(page.locator('h1')).toHaveText(words('en', 'account')('kept.none'))

  await page.goto(again)
  await signsIn('verifier.dehradun')
  await page.getByRole('button', { name: words('en', 'account')('kept.go') }).click()
  expect(new URL(page.url()).pathname).toBe(file)
  await expect(remark).toHaveValue('The shop faces the school; the lease names both brothers')
  await page.locator('.next__form').getByRole('button').click()
  await page.waitForURL(/did=step/)
})
