import { applied } from '../fixtures/applied'
import { bankIsSilentAbout, choosesAtTheBank, goesToTheBank } from '../fixtures/bank'
import { approved } from '../fixtures/office'
import { standing } from '../fixtures/standing'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const ulb = 'mussoorie'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

for (const language of ['en', 'hi'] as const) {
  const t = words(language, 'payment')
  test(`while the bank is silent the pages say so, and come back by themselves (${language})`, async ({
    page,
  }) => {
    const file = await applied('trade-licence', ulb, { seed: 51 })
    const { token } = await approved(file)
    const order = await goesToTheBank(page, token, language)
    await bankIsSilentAbout(order, true)
    // The money leaves the payer's account, and the browser comes back.
    await choosesAtTheBank(page, 'pay-never')
    await expect(page).toHaveURL(/\/done/)

    for (const at of [`/pay/${token}/done`, `/pay/${token}`]) {
      const answer = await page.goto(`${at}?lang=${language}`)
      expect(answer?.status(), at).toBe(200)
      await expect(page.getByRole('heading', { name: t('silent') })).toBeVisible()
      await expect(page.locator('main')).toContainText(t('silentText'))
      await expect(page.locator('main form'), 'nobody is asked to pay again').toHaveCount(0)
      await expect(page.locator('meta[http-equiv="refresh"]')).toHaveCount(1)
    }
    expect((await standing(file)).receipts).toBe(0)

    await bankIsSilentAbout(order, false)
    await expect(page.getByRole('heading', { name: t('paid') })).toBeVisible({ timeout: 60_000 })
    expect(await standing(file)).toMatchObject({ licence: { status: 'ACTIVE' }, receipts: 1 })
  })
}
