import type { APIRequestContext, Page } from '@playwright/test'
import { password } from '@/prisma/seed/demonstration/log-ins'
import { paperPhoto } from '../fixtures/paper'
import { expect, freshMobile, test } from '../fixtures/test'
import { words } from '../fixtures/words'

// In Hindi, and without a script.
test.use({ javaScriptEnabled: false })

const slug = 'haldwani'
const ulb = `uk.${slug}`
const t = words('hi', 'complaints')
const account = words('hi', 'account')
const main = (page: Page) => page.locator('main')
const presses = (page: Page, name: string) =>
  main(page).getByRole('button', { name, exact: true }).click()
const follows = (page: Page, name: string) => main(page).getByRole('link', { name }).first().click()

type Reported = { id: string; number: string }

/** Whoever has that mobile reports a car in the way, confirmed by a code. */
async function reported(request: APIRequestContext, mobile: string, told: object = {}) {
  const otp = await request.post('/api/v1/auth/otp', { data: { mobile } })
  const { challenge, demonstrationCode: code } = (await otp.json()) as Record<string, string>
  const place = { latitude: 29.2183, longitude: 79.513, landmark: 'घंटाघर के पास' }
  const data = { ulb, type: 'IllegalParking', description: 'रास्ते में गाड़ी', ...place, ...told }
  const answer = await request.post('/api/v1/complaints', { data: { ...data, challenge, code } })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as Reported
}

/** The desk of the ULB as programs reach it. */
async function desk(request: APIRequestContext) {
  const tokenOf = async (post: string) => {
    const data = { userName: `${post}.${slug}`, password }
    const answer = await request.post('/api/v1/auth/employee-token', { data })
    expect(answer.ok(), await answer.text()).toBe(true)
    return ((await answer.json()) as { token: string }).token
  }
  const [router, field] = [await tokenOf('gro'), await tokenOf('field')]
  const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
  const me = (await (await request.get('/api/v1/me', as(field))).json()) as { personId: string }
  const takes = async (token: string, { id }: Reported, data: object) => {
    const answer = await request.post(`/api/v1/complaints/${id}/actions`, { ...as(token), data })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  return {
    async putsRight(complaint: Reported) {
      await takes(router, complaint, { action: 'ASSIGN', assignee: me.personId })
      await takes(field, complaint, { action: 'RESOLVE', remark: 'गाड़ी हटा दी गई' })
    },
    rejects: (complaint: Reported) =>
      takes(router, complaint, { action: 'REJECT', reasons: ['NOT_MUNICIPAL'] }),
  }
}

/** Enters the code that the demonstration shows. */
async function entersCode(page: Page, button: string) {
  const code = /\b\d{6}\b/.exec(await main(page).innerText())?.[0] ?? ''
  await page.locator('[name="code"]').fill(code)
  await presses(page, button)
}

async function signsIn(page: Page, mobile: string) {
  await page.locator('[name="mobile"]').fill(mobile)
  await presses(page, account('signIn.send'))
  await entersCode(page, account('code.confirm'))
}

test('anybody finds a complaint in the list and on the map, and follows it by a code', async ({
  page,
  request,
}) => {
  const { number } = await reported(request, freshMobile())

  await test.step('in the list, narrowed by a plain form', async () => {
    await page.goto(`/hi/${slug}`)
    await follows(page, t('title', { town: '' }).trim())
    await main(page).locator('summary').first().click()
    await page.locator('select[name="type"]').selectOption('IllegalParking')
    await page.locator('select[name="state"]').selectOption('open')
    await presses(page, t('filter.apply'))
    await expect(page).toHaveURL(/type=IllegalParking.*state=open/)
    await expect(main(page).getByRole('link', { name: number })).toBeVisible()
  })

  await test.step('on the map, which comes nearer by links', async () => {
    await follows(page, t('map'))
    await expect(main(page).getByRole('group', { name: t('onMap.title') })).toBeVisible()
    await follows(page, t('onMap.nearer'))
    await expect(page).toHaveURL(/view=map.*zoom=\d+/)
    await expect(main(page).getByText(t('onMap.inSight'))).toBeVisible()
  })

  await test.step('its page says how it stands, and following it needs only a mobile', async () => {
    await page.goto(`/hi/${slug}/complaints/${number}`)
    await expect(main(page)).toContainText('मिल गई है')
    await expect(main(page)).toContainText('घंटाघर के पास')
    await main(page).getByText(t('follow.email')).first().click()
    await page.locator('[name="email"]').fill('nobody')
    await presses(page, t('follow.emailSend'))
    await expect(page.locator('.errsum')).toBeVisible()
    await expect(page.locator('[name="email"]')).toHaveValue('nobody')
    await page.locator('[name="mobile"]').fill(freshMobile())
    await presses(page, account('signIn.send'))
    await entersCode(page, t('follow.confirm'))
    await expect(main(page)).toContainText(t('follow.following'))
  })

  await test.step('the feed of the town has it, and the short address of a message leads to it', async () => {
    const feed = await request.get(`/api/complaints/${slug}/feed?lang=hi`)
    expect(await feed.text()).toContain(number)
    await page.goto(`/complaints/${number}?lang=hi`)
    await expect(page).toHaveURL(`/hi/${slug}/complaints/${number}`)
  })
})

test('whoever reported it comments, opens it again, says how it went, and appeals', async ({
  page,
  request,
}) => {
  const mobile = freshMobile()
  const office = await desk(request)
  const complaint = await reported(request, mobile)
  const own = `/hi/my/complaints/${slug}/${complaint.number}`

  await test.step('finds it after signing in, though it was reported without', async () => {
    await page.goto('/hi/my/complaints')
    await signsIn(page, mobile)
    await follows(page, complaint.number)
    await expect(page).toHaveURL(own)
  })

  await test.step('adds words and a photograph', async () => {
    const form = page.locator('#say form')
    await form.locator('[name="remark"]').fill('अब भी वहीं है')
    await form.locator('[name="photos"]').setInputFiles(await paperPhoto('gaadi'))
    await presses(page, t('own.send'))
    await expect(main(page)).toContainText(t('own.sent'))
    await expect(main(page)).toContainText('अब भी वहीं है')
    await expect(page.locator('.seen-photos img')).toHaveCount(1)
  })

  await test.step('opens it again, with a reason, after it was put right', async () => {
    await office.putsRight(complaint)
    await page.goto(own)
    await expect(main(page)).toContainText('गाड़ी हटा दी गई')
    await page.locator('#reopen [name="remark"]').fill('फिर आ गई')
    await presses(page, t('own.reopen'))
    await expect(main(page)).toContainText('फिर खोली गई')
  })

  await test.step('says how it went', async () => {
    await office.putsRight(complaint)
    await page.goto(own)
    await page.locator('#rate input[name="rating"][value="4"]').check()
    await page.locator('#rate input[name="reasons"]').first().check()
    await presses(page, t('own.rateSend'))
    await expect(main(page)).toContainText(t('own.rated', { rating: 4 }))
  })

  await test.step('appeals against a rejection', async () => {
    const refused = await reported(request, mobile)
    await office.rejects(refused)
    await page.goto(`/hi/my/complaints/${slug}/${refused.number}`)
    await page.locator('#reopen [name="remark"]').fill('सड़क निगम की है')
    await presses(page, t('own.appeal'))
    await expect(main(page)).toContainText('अपील में')
  })
})

test('one that is hidden is on no page, yet its number and the digits of the mobile find it', async ({
  page,
  request,
}) => {
  const mobile = freshMobile()
  const { number } = await reported(request, mobile, { visibility: 'HIDDEN' })

  const answer = await page.goto(`/hi/${slug}/complaints/${number}`)
  expect(answer?.status()).toBe(404)
  await page.goto(`/complaints/${number}?lang=hi`)
  await expect(page).toHaveURL(`/hi/track?number=${number}`)
  await page.locator('[name="lastFour"]').fill(mobile.slice(-4))
  await presses(page, words('hi', 'track')('button'))
  await expect(main(page)).toContainText('मिल गई है')
})
