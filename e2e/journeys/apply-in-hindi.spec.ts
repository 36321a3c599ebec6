import { tradeLicence } from '@/lib/services/trade-licence/service'
import type { CitizenAt } from '../fixtures/citizen'
import { getsPdf } from '../fixtures/paper'
import { expect, freshMobile, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: 'hi-IN' }
test.use(phone)

const t = words('hi', 'apply')

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
    await begins(citizen)
    await page.locator('main a[href$="/business"]').first().click()
    await citizen.fills('business.name', 'हिमकिरण बेकरी')
    await citizen.saves()
    const summary = page.locator('.errsum')
    await expect(summary).toBeVisible()
    await expect(page.locator('[name="business.name"]')).toHaveValue('हिमकिरण बेकरी')
    await expect(page).toHaveTitle(/^त्रुटि:/)
    await summary.getByRole('link').first().click()
    await expect(page).toHaveURL(/#business/)
  })

  await test.step('fills it in a step at a time', async () => {
    await tellsOfTheBusiness(citizen)

    await citizen.picks('units.0.category', 'TRADE.REST')
    await citizen.saves()
    await citizen.picks('units.0.type', 'TRADE.REST.DHAB')
    await citizen.saves()
    await citizen.fills('units.0.quantity', '24')
    await citizen.saves()

    await expect(page).toHaveURL(/\/accessories/)
    await citizen.saves()

    await citizen.picks('owners.0.kind', 'INDIVIDUAL')
    await citizen.fills('owners.0.name', 'कमला रावत')
    await citizen.picks('owners.0.relation', 'RELATIONTYPE.PROPRIETOR')
    await citizen.fills('owners.0.mobile', '98000 04410')
    await citizen.saves()
    await citizen.fills('owners.0.guardian', 'हरि रावत')
    await citizen.saves()
  })

  await test.step('gives the address by ward and locality', async () => {
    await expect(page).toHaveURL(/\/premises/)
    await page.locator('select[name="premises.address.ward"]').selectOption({ index: 3 })
    await citizen.fills('premises.address.door', '42')
    await citizen.fills('premises.address.street', 'बुरांस मार्ग')
    await citizen.picks('premises.holding', 'OCCUPANCYTYPE.OWNED')
    await citizen.saves()
    await page.locator('select[name="premises.address.locality"]').selectOption({ index: 1 })
    await citizen.saves()
  })

  await test.step('photographs the papers', async () => {
    await expect(page).toHaveURL(/\/papers/)
    await citizen.attaches('IDPROOF', 'camera')
    for (const paper of ['OWNERPHOTO', 'OWNERSHIPPROOF']) await citizen.attaches(paper)
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

  await test.step('prints the acknowledgement', async () => {
    await getsPdf(page, page.locator('main a[href*="/api/documents/"]').first())
  })

  await test.step('follows it without signing in', async () => {
    await page.context().clearCookies()
    await page.goto('/hi/track')
    await citizen.fills('number', number)
    await citizen.fills('lastFour', citizen.mobile.slice(-4))
    await page.locator('main form').getByRole('button').first().click()
    const where = tradeLicence.states['APPLIED']?.citizen.hi ?? ''
    await expect(page.getByText(where).first()).toBeVisible()
  })
})

test('who leaves an application goes on with it on another phone', async ({
  citizen: someone,
  citizenElsewhere,
}) => {
  const mobile = freshMobile()
  const first = someone.reading('hi').with(mobile)
  await first.opens('/dehradun/services/trade-licence/apply')
  await first.signsIn()
  await begins(first)
  await first.page.locator('main a[href$="/business"]').first().click()
  await first.fills('business.name', 'चीड़ वन भोजनालय')
  await tellsOfTheBusiness(first)
  const draft = new URL(first.page.url()).pathname.replace('/units', '')

  const second = (await citizenElsewhere(phone)).reading('hi').with(mobile)
  await second.opens('/my')
  await second.signsIn()
  await second.page.locator(`main a[href*="${draft}"]`).first().click()
  await second.page.locator('main a[href$="/business"]').first().click()
  await expect(second.page.locator('[name="business.name"]')).toHaveValue('चीड़ वन भोजनालय')
  await expect(second.page.locator('[name="business.employees"]')).toHaveValue('2')
})

async function begins({ page }: CitizenAt): Promise<void> {
  if (page.url().endsWith('/apply'))
    await page.locator('main form').getByRole('button').first().click()
  await expect(page).toHaveURL(/\/drafts\//)
}

/** The first step but for the name; leads to the second. */
async function tellsOfTheBusiness(citizen: CitizenAt): Promise<void> {
  await citizen.picks('business.licenceType', 'PERMANENT')
  await citizen.picks('business.structure', 'IMMOVABLE.SHOP')
  await citizen.fills('business.startedOn', '2026-04-01')
  await citizen.fills('business.employees', '2')
  await citizen.saves()
  await expect(citizen.page).toHaveURL(/\/units/)
}
