import { complaintTypes } from '@/prisma/seed/reference/complaints'
import type { CitizenAt } from '../fixtures/citizen'
import { paperPhoto } from '../fixtures/paper'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const phone = { viewport: { width: 360, height: 740 }, locale: 'hi-IN' }
const town = 'haldwani'
const ulb = `uk.${town}`
const hindi = {
  report: words('hi', 'report'),
  common: words('hi', 'common'),
  account: words('hi', 'account'),
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

const continues = (citizen: CitizenAt) => citizen.presses(hindi.common('form.saveAndContinue'))

const shownCode = async ({ page }: CitizenAt) =>
  /\b\d{6}\b/.exec(await page.locator('main').innerText())?.[0] ?? ''

/** Chooses a kind by its picture, then the locality at that place of the list. */
async function begins(citizen: CitizenAt, code: string, place: number): Promise<string> {
  const { page } = citizen
  await citizen.opens(`/${town}/report`)
  const button = page.locator(`button[name="type"][value="${code}"]`)
  await page.locator('.type-groups details', { has: button }).locator('summary').click()
  await button.click()
  await expect(page).toHaveURL(/\/where$/)
  const draft = new URL(page.url()).pathname.split('/').at(-2) ?? ''
  await choosesPlace(citizen, place)
  await continues(citizen)
  await expect(page).toHaveURL(/\/details$/)
  return draft
}

/** One of the long list of localities: a plain list, or one to search once JavaScript runs. */
async function choosesPlace({ page }: CitizenAt, place: number): Promise<void> {
  const list = page.locator('select[name="ward"]')
  const search = page.getByRole('combobox')
  await expect(list.or(search).first()).toBeVisible()
  if ((await list.count()) > 0) return void (await list.selectOption({ index: place }))
  await search.click()
  await page.getByRole('option').nth(place).click()
}

test.describe('without JavaScript, in Hindi, on a phone', () => {
  test.use({ ...phone, javaScriptEnabled: false })

  test('a citizen reports a dark street in five pages and seven inputs', async ({
    citizen: someone,
    page,
  }) => {
    const citizen = someone.reading('hi')
    const count = counting(citizen)

    await test.step('says what is wrong in plain words', async () => {
      await citizen.opens(`/${town}`)
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
      await continues(citizen)
      await expect(page.locator('.errsum').getByRole('link')).toHaveAttribute('href', '#ward')
      await expect(page.locator('[name="landmark"]')).toHaveValue('पानी की टंकी के पास')
      await count.fills(() => choosesPlace(citizen, 7))
      await continues(citizen)
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
      await continues(citizen)
    })

    await test.step('confirms the mobile', async () => {
      await expect(page).toHaveURL(/\/mobile$/)
      count.asked()
      await count.fills(() => citizen.fills('mobile', citizen.mobile))
      await citizen.presses(hindi.account('signIn.send'))
      await expect(page).toHaveURL(/\/code\?/)
      count.asked()
      const code = await shownCode(citizen)
      await count.fills(() => citizen.fills('code', code))
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
    await begins(citizen, 'BurningOfGarbage', 11)
    await page.locator('input[name="photos"]').setInputFiles(await paperPhoto('smoke'))
    await citizen.presses(hindi.report('details.addPhotos'))
    await page.locator('.attached').getByRole('button').click()
    await expect(page.locator('.attached')).toHaveCount(0)
    await citizen.picks('visibility', 'HIDDEN')
    await continues(citizen)
    await citizen.presses(hindi.report('nobody.send'))
    await expect(page).toHaveURL(/\/done$/)
    await expect(page.locator('main')).toContainText(hindi.report('done.nobody'))
    await expect(page.getByRole('link', { name: hindi.report('done.see') })).toHaveCount(0)
  })

  test('whoever reports what is reported already follows it instead', async ({
    citizen: someone,
    page,
  }) => {
    const citizen = someone.reading('hi')
    await begins(citizen, 'IllegalParking', 15)
    await citizen.fills('description', 'गाड़ियाँ फुटपाथ पर')
    await continues(citizen)
    await citizen.presses(hindi.report('nobody.send'))
    await expect(page).toHaveURL(/\/done$/)
    const number = /PGR-\S+\d{6}/.exec(await page.locator('main').innerText())?.[0] ?? ''

    await begins(citizen, 'IllegalParking', 15)
    const found = page.locator('.nearby')
    await expect(found).toContainText('गाड़ियाँ फुटपाथ पर')
    await found.getByRole('link', { name: number }).click()
    await expect(page).toHaveURL(new RegExp(`/complaints/${number}#follow$`))
    await citizen.fills('mobile', citizen.mobile)
    await citizen.presses(hindi.account('signIn.send'))
    await citizen.fills('code', await shownCode(citizen))
    await citizen.presses(words('hi', 'complaints')('follow.confirm'))
    await expect(page.getByText(words('hi', 'complaints')('follow.following'))).toBeVisible()
  })
})

test.describe('with JavaScript', () => {
  test.use(phone)

  test('finds the kind while one types', async ({ citizen: someone, page }) => {
    await someone.reading('hi').opens(`/${town}/report`)
    await page.locator('#q').fill('gaddha')
    await page
      .locator('.finder')
      .getByRole('button', { name: nameOf('DamagedRoad') })
      .click()
    await expect(page).toHaveURL(/\/where$/)
    await page.goBack()
    await expect(page).toHaveURL(/\/report$/)
  })

  test('what the network loses on its way is kept too', async ({ citizen: someone, page }) => {
    const citizen = someone.reading('hi')
    const draft = await begins(citizen, 'DamagedGarbageBin', 23)
    await page.route('**/details', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.fallback(),
    )
    await citizen.fills('description', 'ढक्कन टूटा है')
    await continues(citizen)
    await expect(page.getByText(hindi.report('waiting.kept'))).toBeVisible()
    await page.unroute('**/details')
    await page.reload()
    await page.getByRole('link', { name: hindi.report('waiting.goOn') }).click()
    await expect(page).toHaveURL(new RegExp(`${draft}/mobile$`))
  })

  test('what is sent without a network waits on the device and goes once', async ({
    citizen: someone,
    page,
    context,
  }) => {
    const citizen = someone.reading('hi')
    const draft = await begins(citizen, 'DamagedGarbageBin', 19)
    const waits = page.getByText(hindi.report('waiting.kept'))

    await test.step('keeps the details with the photograph, and saves them once the network is back', async () => {
      await context.setOffline(true)
      await citizen.fills('description', 'कूड़ेदान टूटा है')
      await page.locator('input[name="photos"]').setInputFiles(await paperPhoto('bin'))
      await continues(citizen)
      await expect(waits).toBeVisible()
      await context.setOffline(false)
      await page.getByRole('link', { name: hindi.report('waiting.goOn') }).click()
      await expect(page).toHaveURL(/\/mobile$/)
      const kept = await page.request.get(`/api/v1/complaint-drafts/${draft}?ulb=${ulb}`)
      const { answers, photos } = await kept.json()
      expect(answers.description).toBe('कूड़ेदान टूटा है')
      expect(photos).toHaveLength(1)
    })

    await test.step('sends it once, though it is pressed twice and two windows are open', async () => {
      const other = await context.newPage()
      await other.goto(`/hi/${town}/report`)
      await context.setOffline(true)
      await citizen.presses(hindi.report('nobody.send'))
      await citizen.presses(hindi.report('nobody.send'))
      await expect(waits).toBeVisible()
      await context.setOffline(false)
      await expect(page.getByText(hindi.report('waiting.sent'))).toBeVisible()
      await other.close()
    })

    await test.step('is one complaint', async () => {
      const answer = await page.request.get(`/api/v1/complaint-drafts/${draft}/sent?ulb=${ulb}`)
      const { number } = await answer.json()
      await expect(page.getByText(number)).toBeVisible()
      await begins(citizen, 'DamagedGarbageBin', 19)
      await expect(page.locator('.nearby').getByRole('link', { name: number })).toHaveCount(1)
      await expect(page.locator('.nearby li')).toHaveCount(1)
    })
  })
})
