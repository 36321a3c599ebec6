import { addDays, dayAt } from '@/lib/platform/dates/dates'
import { dogLicence } from '@/lib/services/dog-licence/service'
import { Api } from '../fixtures/api'
import { choosesAtTheBank, goesToTheBank } from '../fixtures/bank'
import type { CitizenAt } from '../fixtures/citizen'
import { approved } from '../fixtures/office'
import { getsPdf } from '../fixtures/paper'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const ulb = 'agastyamuni'
const t = words('en', 'apply')

test('a service that is only data goes from the start page to the certificate', async ({
  citizen,
  page,
}) => {
  await test.step('reads the start page and signs in', async () => {
    await citizen.opens(`/${ulb}/services/dog-licence`)
    await expect(page.getByText(dogLicence.start.who.en)).toBeVisible()
    await page.locator('a[href*="/apply"]').first().click()
    await citizen.signsIn()
    await page.locator('main form, main a[href$="/dog"]').first().waitFor()
    if (page.url().endsWith('/apply'))
      await page.locator('main form').getByRole('button').first().click()
    await page.locator('main a[href$="/dog"]').first().click()
  })

  await test.step('describes the dog, and is told at once what is wrong and what it costs', () =>
    describesTheDog(citizen))
  await test.step('fills in the rest', () => fillsInTheRest(citizen))

  const number = await test.step('checks and sends it', async () => {
    await expect(page.locator('main')).toContainText(/₹\s?\d/)
    await page.locator('[name="declaration"]').check()
    await page.locator('[name="consent"]').check()
    await citizen.presses(t('check.send'))
    await expect(page).toHaveURL(/\/submitted/)
    return /DOG-APP\/\S+\/\d{6}/.exec(await page.locator('main').innerText())?.[0] ?? ''
  })

  await test.step('pays when it is approved', async () => {
    const api = await Api.citizen(citizen.mobile)
    const { applications } = (await api.does('get', '/my/applications')) as {
      applications: { id: string; number: string }[]
    }
    const id = applications.find((one) => one.number === number)?.id ?? ''
    const { token } = await approved({ api, ulb, id, number })
    await goesToTheBank(page, token)
    await choosesAtTheBank(page, 'pay')
    await expect(page.getByRole('heading', { name: words('en', 'payment')('paid') })).toBeVisible()
  })

  await test.step('finds the licence in their own place', async () => {
    await citizen.opens('/my/certificates')
    await expect(page.locator('main')).toContainText('DOG/LIC/')
    await getsPdf(page, page.locator('main a[href*="/api/documents/"]').first())
  })
})

async function describesTheDog(citizen: CitizenAt): Promise<void> {
  const { page } = citizen
  await citizen.fills('dog.name', 'Sheru')
  const fee = page.locator('.live-fee')
  await expect(fee).not.toContainText('₹')
  await citizen.picks('dog.class', 'INDIE')
  await expect(fee).toContainText(/₹\s?\d/)
  await page.getByRole('combobox', { name: 'Breed' }).fill('Bhotia')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await citizen.picks('dog.sex', 'MALE')
  await citizen.fills('dog.bornOn', addDays(dayAt(new Date()), 30))
  await page.locator('[name="dog.colour"]').focus()
  await expect(page.locator('#dog-bornOn-error')).toBeVisible()
  await citizen.fills('dog.bornOn', '2024-03-01')
  await expect(page.locator('#dog-bornOn-error')).toHaveCount(0)
  await citizen.fills('dog.colour', 'White')
  await citizen.fills('dog.mark', 'A black ear')
  await citizen.picks('dog.sterilised', 'no')
  await citizen.saves()
}

async function fillsInTheRest(citizen: CitizenAt): Promise<void> {
  const { page } = citizen
  const today = dayAt(new Date())
  await expect(page).toHaveURL(/\/vaccination/)
  await citizen.fills('vaccination.givenOn', addDays(today, -60))
  await citizen.fills('vaccination.goodUntil', addDays(today, 300))
  await citizen.fills('vaccination.vet', 'Veterinary Hospital')
  await citizen.saves()
  await expect(page).toHaveURL(/\/owner/)
  await citizen.fills('owner.name', 'Hansi Negi')
  await citizen.fills('owner.guardian', 'Mohan Negi')
  await citizen.saves()
  await expect(page).toHaveURL(/\/home/)
  await page.locator('select[name="home.address.ward"]').selectOption({ index: 1 })
  const localities = page.locator('select[name="home.address.locality"]')
  await expect(localities.locator('optgroup')).toHaveCount(0) // those of the ward alone
  await localities.selectOption({ index: 1 })
  await citizen.saves()
  await expect(page).toHaveURL(/\/papers/)
  for (const { code, required } of dogLicence.papers)
    if (required === true) await citizen.attaches(code)
  await citizen.presses(t('papers.continue'))
}
