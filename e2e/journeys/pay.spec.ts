import { applied } from '../fixtures/applied'
import { bankOrder, choosesAtTheBank, goesToTheBank, paysAndIsCutOff } from '../fixtures/bank'
import { approved, officerByApi } from '../fixtures/office'
import { standing } from '../fixtures/standing'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const ulb = 'mussoorie'
const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }
const en = words('en', 'payment')
const hi = words('hi', 'payment')

const due = async (seed: number) => {
  const file = await applied('trade-licence', ulb, { seed })
  return { file, ...(await approved(file)) }
}

test.describe('on a phone, without JavaScript and without signing in', () => {
  test.use(phone)

  test('an approved licence is paid, in Hindi, and issued at once', async ({ page }) => {
    const { file, token } = await due(11)
    await page.goto(`/pay/${token}?lang=hi`)
    await expect(page.locator('main')).toContainText(file.number)
    await goesToTheBank(page, token, 'hi')
    await choosesAtTheBank(page, 'pay')
    await expect(page.getByRole('heading', { name: hi('paid') })).toBeVisible()
    expect(await standing(file)).toMatchObject({ licence: { status: 'ACTIVE' }, receipts: 1 })
  })

  test('a payment that fails is tried again at once', async ({ page }) => {
    const { token } = await due(12)
    await goesToTheBank(page, token)
    await choosesAtTheBank(page, 'fail')
    await expect(page.getByRole('heading', { name: en('failed') })).toBeVisible()
    await page.getByRole('link', { name: en('tryAgain') }).click()
    await goesToTheBank(page, token)
    await choosesAtTheBank(page, 'pay')
    await expect(page.getByRole('heading', { name: en('paid') })).toBeVisible()
  })

  for (const outcome of ['pay-late', 'pay-twice', 'pay-out-of-order'] as const) {
    test(`a bank that answers ${outcome} takes the money once`, async ({ page }) => {
      const { file, token } = await due(13)
      await goesToTheBank(page, token)
      await choosesAtTheBank(page, outcome)
      await expect(async () => {
        await page.goto(`/pay/${token}/done?lang=en`)
        await expect(page.getByRole('heading', { name: en('paid') })).toBeVisible({ timeout: 500 })
      }).toPass()
      const { receipts } = await standing(file)
      expect(receipts).toBe(1)
    })
  }

  test('a payer whose phone dies at a bank that never tells finds it paid', async ({ page }) => {
    const { file, token } = await due(17)
    await goesToTheBank(page, token)
    await paysAndIsCutOff(page)
    expect((await standing(file)).receipts, 'nobody told us').toBe(0)
    await page.goto(`/pay/${token}?lang=en`)
    await expect(page.getByRole('heading', { name: en('paid') })).toBeVisible()
    expect((await standing(file)).receipts).toBe(1)
  })

  test('whoever writes the bank’s answer themselves pays nothing', async ({ page }) => {
    const { file, token } = await due(14)
    const order = await goesToTheBank(page, token)
    const forged = new URLSearchParams({
      sandbox_order_id: order,
      sandbox_payment_id: 'pay_invented',
      sandbox_signature: '0'.repeat(64),
    })
    await page.goto(`/api/gateway/sandbox/callback?${forged}`)
    await page.goto(`/pay/${token}?lang=en`)
    await expect(page.getByRole('heading', { name: en('paid') })).toHaveCount(0)
    expect((await standing(file)).receipts).toBe(0)
  })
})

test('who paid at the window meanwhile gets the late payment back', async ({ page, officer }) => {
  const { file, token, bill, amount } = await due(15)
  const order = await goesToTheBank(page, token)
  const cashier = await officerByApi('counter', ulb)
  await cashier.does('post', '/payments', { bill, mode: 'CASH', amount })
  await choosesAtTheBank(page, 'pay')
  await expect(page.getByRole('heading', { name: en('comesBack') })).toBeVisible()
  expect((await standing(file)).receipts).toBe(1)

  const { page: desk } = await officer('accounts', ulb)
  await desk.goto('/desk/refunds')
  const row = desk.getByRole('row').filter({ hasText: file.number })
  await row.getByRole('button').click()
  await expect(async () => {
    expect(await bankOrder(order)).toMatchObject({ payments: [{ status: 'refunded' }] })
  }).toPass()
})
