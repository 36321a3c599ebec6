import { applied } from '../fixtures/applied'
import { choosesAtTheBank, goesToTheBank } from '../fixtures/bank'
import { everybodyCanUse, filledIn } from '../fixtures/everybody'
import { licensed } from '../fixtures/licensed'
import { approved } from '../fixtures/office'
import { onlyHindi } from '../fixtures/only-hindi'
import { expect, test } from '../fixtures/test'
import { citizenPages, payPages } from '../fixtures/walked-pages'

const ulb = 'haldwani'

for (const language of ['en', 'hi'] as const) {
  test(`everybody can use their own place and the form in ${language}`, async ({
    citizen,
    page,
  }) => {
    const { mobile } = citizen
    const mine = await licensed('trade-licence', ulb, { seed: 71, mobile, language })
    const sent = await applied('trade-licence', ulb, { seed: 72, mobile, language })
    const begun = await sent.api.does('post', '/applications/drafts', {
      ulb: sent.tenantId,
      service: 'trade-licence',
    })
    const at = {
      lang: language,
      ulb,
      draft: String(begun['draft']),
      sent: sent.id,
      mine: mine.file.id,
    }

    await everybodyCanUse(page, `/${language}/sign-in`)
    const reader = citizen.reading(language)
    await reader.opens('/my')
    await reader.asksForTheCode()
    await everybodyCanUse(page)
    if (language === 'hi') await onlyHindi(page)
    await reader.entersTheCode()
    for (const address of citizenPages) {
      await everybodyCanUse(page, filledIn(address, at))
      if (language === 'hi') await onlyHindi(page, mine.file, sent)
    }
  })

  test(`everybody can pay and follow in ${language}`, async ({ page }) => {
    const file = await applied('trade-licence', ulb, { seed: 73, language })
    const { token } = await approved(file)
    const paid = await licensed('trade-licence', ulb, { seed: 74, language })
    const receipt = new URL(paid.papers.find(({ kind }) => kind === 'RECEIPT')?.check ?? '')
    const at = { lang: language, token, number: encodeURIComponent(file.number) }
    const addresses = [
      ...payPages.map((address) => filledIn(address, at)),
      `${receipt.pathname}${receipt.search}&lang=${language}`,
    ]
    for (const address of addresses) {
      await everybodyCanUse(page, address)
      if (language === 'hi') await onlyHindi(page, file, paid.file)
    }
    await page.goto(`/${language}/track`)
    await page.locator('[name="number"]').fill(file.number)
    await page.locator('[name="lastFour"]').fill(file.mobile.slice(-4))
    await page.locator('main form').getByRole('button').first().click()
    await expect(page.locator('main')).toContainText(file.number)
    await everybodyCanUse(page)
    if (language === 'hi') await onlyHindi(page, file)

    for (const outcome of ['fail', 'pay'] as const) {
      await goesToTheBank(page, token, language)
      await everybodyCanUse(page)
      await choosesAtTheBank(page, outcome)
      await page.waitForURL(/\/done/)
      await everybodyCanUse(page)
      if (language === 'hi') await onlyHindi(page, file)
    }
  })
}
