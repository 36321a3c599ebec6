import { complaintTypes } from '@/prisma/seed/reference/complaints'
import type { CitizenAt } from '../fixtures/citizen'
import { paperPhoto } from '../fixtures/paper'
import { ReporterAt } from '../fixtures/reporter'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

// In Hindi, on a phone, without JavaScript.
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: 'hi-IN' })

const hindi = {
  report: words('hi', 'report'),
  account: words('hi', 'account'),
  complaints: words('hi', 'complaints'),
}
const nameOf = (code: string) => complaintTypes().find((type) => type.code === code)?.hi ?? ''

/** Counts what somebody fills in, and on how many pages. */
function counting({ page }: CitizenAt) {
  const pages = new Set<string>()
  let inputs = 0
  return {
    counts: () => ({ pages: pages.size, inputs }),
    /** Every page that asks something counts, whatever is filled in there. */
    asked: () => pages.add(new URL(page.url()).pathname.split('/').at(-1) ?? ''),
    fills: async (work: () => Promise<unknown>) => {
      inputs += 1
      await work()
    },
  }
}

test('a citizen reports a dark street in five pages and seven inputs', async ({
  citizen: someone,
  page,
}) => {
  const citizen = someone.reading('hi')
  const reporter = new ReporterAt(citizen)
  const count = counting(citizen)

  await test.step('says what is wrong in plain words', async () => {
    await citizen.opens(`/${reporter.town}`)
    await citizen.presses(hindi.report('entry'))
    count.asked()
    await count.fills(() => citizen.fills('q', 'khamba ki batti nahi jal rahi'))
    await citizen.presses(hindi.report('what.find'))
    await page
      .locator('.finder')
      .getByRole('button', { name: nameOf('StreetLightNotWorking') })
      .click()
  })

  await test.step('is told that the place is missing, and gives it', async () => {
    await expect(page).toHaveURL(/\/where$/)
    count.asked()
    await count.fills(() => citizen.fills('landmark', 'पानी की टंकी के पास'))
    await citizen.saves()
    await expect(page.locator('.errsum').getByRole('link')).toHaveAttribute('href', '#ward')
    await expect(page.locator('[name="landmark"]')).toHaveValue('पानी की टंकी के पास')
    await count.fills(() => reporter.choosesPlace(7))
    await citizen.saves()
  })

  await test.step('describes it, with a photograph', async () => {
    await expect(page).toHaveURL(/\/details$/)
    count.asked()
    await expect(page.locator('[name="description"]')).toHaveValue(/khamba/)
    await count.fills(() => citizen.fills('description', 'तीन दिन से पूरी गली में अँधेरा है'))
    const photo = await paperPhoto('street')
    await count.fills(() => page.locator('input[name="photos"]').setInputFiles(photo))
    await citizen.presses(hindi.report('details.addPhotos'))
    await expect(page.locator('.attached').getByText('street.jpg').first()).toBeVisible()
    await expect(page.locator('[name="description"]')).toHaveValue(/अँधेरा/)
    await citizen.saves()
  })

  await test.step('confirms the mobile', async () => {
    await expect(page).toHaveURL(/\/mobile$/)
    count.asked()
    await count.fills(() => citizen.fills('mobile', citizen.mobile))
    await citizen.presses(hindi.account('signIn.send'))
    await expect(page).toHaveURL(/\/code\?/)
    count.asked()
    await count.fills(() => reporter.entersCode())
    await citizen.presses(hindi.report('code.send'))
  })

  await test.step('gets the number and the day', async () => {
    await expect(page).toHaveURL(/\/done$/)
    await expect(page.locator('main')).toContainText(/PGR-HLD-\d{4}-\d{2}-\d{6}/)
    await expect(page.locator('main')).toContainText(hindi.report('done.told'))
    expect(count.counts().pages).toBeLessThanOrEqual(5)
    expect(count.counts().inputs).toBeLessThanOrEqual(7)
  })
})

test('somebody reports without saying who, and takes a photograph off again', async ({
  citizen: someone,
  page,
}) => {
  const citizen = someone.reading('hi')
  const reporter = new ReporterAt(citizen)
  await reporter.begins('BurningOfGarbage', 11)
  await page.locator('input[name="photos"]').setInputFiles(await paperPhoto('smoke'))
  await citizen.presses(hindi.report('details.addPhotos'))
  await page.locator('.attached').getByRole('button').click()
  await expect(page.locator('.attached')).toHaveCount(0)
  await citizen.picks('visibility', 'HIDDEN')
  await citizen.saves()
  await reporter.sendsAsNobody()
  await expect(page).toHaveURL(/\/done$/)
  await expect(page.locator('main')).toContainText(hindi.report('done.nobody'))
  await expect(page.getByRole('link', { name: hindi.report('done.see') })).toHaveCount(0)
})

test('whoever reports what is reported already follows it instead', async ({
  citizen: someone,
  page,
}) => {
  const citizen = someone.reading('hi')
  const reporter = new ReporterAt(citizen)
  await reporter.begins('IllegalParking', 15)
  await citizen.fills('description', 'गाड़ियाँ फुटपाथ पर')
  await citizen.saves()
  await reporter.sendsAsNobody()
  await expect(page).toHaveURL(/\/done$/)
  const number = /PGR-\S+\d{6}/.exec(await page.locator('main').innerText())?.[0] ?? ''

  await reporter.begins('IllegalParking', 15)
  const found = page.locator('.nearby')
  await expect(found).toContainText('गाड़ियाँ फुटपाथ पर')
  await found.getByRole('link', { name: number }).click()
  await expect(page).toHaveURL(new RegExp(`/complaints/${number}#follow$`))
  await citizen.fills('mobile', citizen.mobile)
  await citizen.presses(hindi.account('signIn.send'))
  await reporter.entersCode()
  await citizen.presses(hindi.complaints('follow.confirm'))
  await expect(page.getByText(hindi.complaints('follow.following'))).toBeVisible()
})

test('somebody who is signed in has no mobile to give', async ({ citizen: someone, page }) => {
  const citizen = someone.reading('hi')
  const reporter = new ReporterAt(citizen)
  await citizen.opens('/sign-in')
  await citizen.signsIn()
  await reporter.begins('DamagedRoad', 27)
  await citizen.presses(hindi.report('details.send'))
  await expect(page).toHaveURL(/\/done$/)
  await expect(page.locator('main')).toContainText(hindi.report('done.told'))
  await page.goBack()
  await page.reload()
  await expect(page).toHaveURL(/\/done$/)
})

test('a report that is kept no longer, and an address cut in half, are told of in words', async ({
  page,
}) => {
  const site = words('hi', 'site')
  const gone = '01a21dc4-015a-720e-acd6-41d16c49f1ad'
  for (const address of [`report/${gone}/where`, 'complaints/%00', 'complaints/%E0%A4']) {
    const answer = await page.goto(`/hi/haldwani/${address}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(site('notFound.title'))
  }
  await page.goto(`/hi/haldwani/report?q=parking&draft=${gone}`)
  await page.locator('.finder').getByRole('button').nth(1).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site('notFound.title'))
})
