import { tradeLicence } from '@/lib/services/trade-licence/service'
import { translator } from '@/lib/platform/language/translator'
import { expect, test } from '../fixtures/test'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: 'hi-IN' })

const t = translator('hi', 'apply')

test('a shopkeeper applies for a trade licence in Hindi, on a phone, without JavaScript', async ({
  citizen: someone,
  page,
}) => {
  const citizen = someone.reading('hi')

  await test.step('finds the town and reads what it takes', async () => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/hi$/)
    await page.getByRole('link', { name: 'देहरादून' }).first().click()
    await page.getByRole('link', { name: tradeLicence.name.hi }).first().click()
    await expect(page.getByText(tradeLicence.start.who.hi)).toBeVisible()
    await page.locator('a[href*="/apply"]').first().click()
  })

  await test.step('signs in with the mobile', () => citizen.signsIn())

  await test.step('begins, and is told what was forgotten', async () => {
    if (page.url().endsWith('/apply'))
      await page.locator('main form').getByRole('button').first().click()
    await expect(page).toHaveURL(/\/drafts\//)
    await page.locator('main a[href$="/business"]').first().click()
    await citizen.fills('business.name', 'हिमकिरण बेकरी')
    await citizen.saves()
    await expect(page.locator('.errsum')).toBeVisible()
    await expect(page.locator('[name="business.name"]')).toHaveValue('हिमकिरण बेकरी')
    await expect(page).toHaveTitle(/^त्रुटि:/)
  })

  await test.step('fills it in a step at a time', async () => {
    await citizen.picks('business.licenceType', 'PERMANENT')
    await citizen.picks('business.structure', 'IMMOVABLE.SHOP')
    await citizen.fills('business.startedOn', '2026-04-01')
    await citizen.fills('business.employees', '2')
    await citizen.saves()

    await citizen.picks('units.0.category', 'TRADE.REST')
    await citizen.saves()
    const trade = page.locator('[name="units.0.type"]').first()
    await expect(trade).toBeVisible()
    const value = await page
      .locator('select[name="units.0.type"] option[value]:not([value=""])')
      .first()
      .getAttribute('value')
    await citizen.picks('units.0.type', value ?? '')
    await citizen.saves()
    if (await page.locator('[name="units.0.quantity"]').count()) {
      await citizen.fills('units.0.quantity', '42')
      await citizen.saves()
    }

    await expect(page).toHaveURL(/\/accessories/)
    await citizen.saves()

    await citizen.picks('owners.0.kind', 'INDIVIDUAL')
    await citizen.fills('owners.0.name', 'कमला रावत')
    await citizen.picks('owners.0.relation', 'RELATIONTYPE.PROPRIETOR')
    await citizen.fills('owners.0.mobile', '98000 04410')
    if (await page.locator('[name="owners.0.guardian"]').count())
      await citizen.fills('owners.0.guardian', 'हरि रावत')
    await citizen.saves()
    if (page.url().includes('/owners')) {
      await citizen.fills('owners.0.guardian', 'हरि रावत')
      await citizen.saves()
    }
  })

  await test.step('gives the address by ward and locality', async () => {
    await expect(page).toHaveURL(/\/premises/)
    const ward = page.locator('select[name="premises.address.ward"]')
    await ward.selectOption({ index: 3 })
    await citizen.fills('premises.address.door', '42')
    await citizen.fills('premises.address.street', 'बुरांस मार्ग')
    await citizen.picks('premises.holding', 'OCCUPANCYTYPE.OWNED')
    await citizen.saves()
    if (page.url().includes('/premises')) {
      await page.locator('select[name="premises.address.locality"]').selectOption({ index: 1 })
      await citizen.saves()
    }
  })

  await test.step('photographs the papers', async () => {
    await expect(page).toHaveURL(/\/papers/)
    for (const paper of ['IDPROOF', 'OWNERPHOTO', 'OWNERSHIPPROOF']) await citizen.attaches(paper)
    await citizen.presses(t('papers.continue'))
  })

  const number = await test.step('checks and sends it', async () => {
    await expect(page.getByText('हिमकिरण बेकरी').first()).toBeVisible()
    await page.locator('[name="declaration"]').check()
    await page.locator('[name="consent"]').check()
    await citizen.presses(t('check.send'))
    await expect(page).toHaveURL(/\/submitted/)
    const shown = /TL-APP\/\S+\/\d{4}-\d{2}\/\d{6}/.exec(await page.locator('main').innerText())
    expect(shown).not.toBeNull()
    return shown?.[0] ?? ''
  })

  await test.step('follows it without signing in', async () => {
    await page.context().clearCookies()
    await page.goto('/hi/track')
    await citizen.fills('number', number)
    await citizen.fills('lastFour', citizen.mobile.slice(-4))
    await page.locator('main form').getByRole('button').first().click()
    await expect(
      page.getByText(tradeLicence.states['APPLIED']?.citizen.hi ?? '').first(),
    ).toBeVisible()
  })
})
