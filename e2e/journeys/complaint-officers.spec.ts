import type { APIRequestContext, Page } from '@playwright/test'
import pg from 'pg'
import { paperPhoto } from '../fixtures/paper'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const t = words('en', 'grievance-desk')
const desk = words('en', 'desk')
const phone = { viewport: { width: 360, height: 740 } }
const ulb = 'nainital'
let reports = 0

type Reported = { id: string; number: string }

/** Somebody reports something that no rule gives to anybody. */
async function reported(request: APIRequestContext): Promise<Reported> {
  const place = { latitude: 29.39 + (reports += 1) / 500, longitude: 79.45 }
  const data = { ulb: `uk.${ulb}`, type: 'IllegalParking', description: 'A bus', ...place }
  const answer = await request.post('/api/v1/complaints', { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as Reported
}

const opens = (page: Page, { id }: Reported) => page.goto(`/desk/complaints/${id}`)
const main = (page: Page) => page.locator('main')
const link = (page: Page, name: string) =>
  main(page).getByRole('link', { name, exact: true }).first()
const button = (page: Page, name: string) =>
  main(page).getByRole('button', { name, exact: true }).first()

/** Opens the page of a step, which its form then takes. */
async function step(
  page: Page,
  complaint: Reported,
  code: 'ASSIGN' | 'REJECT' | 'RESOLVE' | 'REASSIGN',
) {
  await opens(page, complaint)
  await link(page, t(`step.${code}`)).click()
  await expect(main(page).getByRole('heading', { level: 1 })).toContainText(t(`step.${code}`))
}

async function gives(page: Page, complaint: Reported, place = 0) {
  await step(page, complaint, 'ASSIGN')
  await main(page).getByRole('radio').nth(place).check()
  await button(page, t('step.ASSIGN')).click()
  await expect(main(page)).toContainText(t('did.ASSIGN'))
}

/** Of the two of the field: the one whose list holds the complaint. */
async function holder(pages: Page[], { number }: Reported): Promise<Page> {
  for (const page of pages) {
    await page.goto('/desk/complaints')
    if (await main(page).getByText(number).count()) return page
  }
  throw new Error(`Nobody was given ${number}`)
}

test('the officer gives, the field puts right on a phone without a script, the photograph is shown', async ({
  officer,
  request,
}) => {
  const complaint = await reported(request)
  const { page: gro } = await officer('gro', ulb)
  const onPhone = { ...phone, javaScriptEnabled: false }
  const { page: one } = await officer('field', ulb, onPhone)
  const { page: other } = await officer('field2', ulb, onPhone)
  await gro.goto('/desk/complaints')
  await expect(main(gro)).toContainText(complaint.number)
  await gives(gro, complaint)

  const field = await holder([one, other], complaint)
  await opens(field, complaint)
  await link(field, t('file.visit')).click()
  await field.locator('[name=remark]').fill('The bus is towed away now')
  await field.locator('[name=before]').setInputFiles(await paperPhoto('before'))
  await button(field, t('visit.button')).click()
  await expect(main(field)).toContainText(t('did.visit'))

  await step(field, complaint, 'RESOLVE')
  await button(field, t('step.RESOLVE')).click()
  await expect(field.locator('.errsum')).toBeVisible()
  await field.locator('[name=remark]').fill('It is gone')
  await field.locator('[name=photos]').setInputFiles(await paperPhoto('after'))
  await button(field, t('step.RESOLVE')).click()
  await expect(main(field)).toContainText(t('did.RESOLVE'))

  await opens(gro, complaint)
  await expect(gro.locator('.desk-photos img')).toHaveCount(2)
  await button(gro, t('file.show')).click()
  await expect(main(gro)).toContainText(t('file.standing.shown'))
})

test('the field sends back, the officer gives to others, and rejects with a reason', async ({
  officer,
  request,
}) => {
  const complaint = await reported(request)
  const { page: gro } = await officer('gro', ulb)
  const { page: one } = await officer('field', ulb, phone)
  const { page: other } = await officer('field2', ulb, phone)
  await gives(gro, complaint)
  const field = await holder([one, other], complaint)
  await step(field, complaint, 'REASSIGN')
  await main(field).getByRole('checkbox').first().check()
  await field.locator('[name=remark]').fill('Not of my ward')
  await button(field, t('step.REASSIGN')).click()
  await expect(main(field)).toContainText(t('did.REASSIGN'))

  await step(gro, complaint, 'REJECT')
  await main(gro).getByRole('checkbox').first().check()
  await button(gro, t('step.REJECT')).click()
  await expect(main(gro)).toContainText(t('state.REJECTED'))
})

test('whoever acts too late is told what changed', async ({ officer, request }) => {
  const complaint = await reported(request)
  const { page: gro } = await officer('gro', ulb)
  const { page: again } = await officer('gro', ulb)
  await step(again, complaint, 'REJECT')
  await main(again).getByRole('checkbox').first().check()
  await gives(gro, complaint)
  await button(again, t('step.REJECT')).click()
  await expect(main(again).getByRole('heading', { level: 1 })).toContainText(desk('changed.title'))
  expect((await again.reload())?.status()).toBe(409)
  await expect(main(again)).toContainText('Given to the field staff')
})

test('a duplicate is joined with the one that was there', async ({ officer, request }) => {
  const kept = await reported(request)
  const duplicate = await reported(request)
  const { page: gro } = await officer('gro', ulb)
  await opens(gro, duplicate)
  await link(gro, t('file.join')).click()
  await gro.locator('[name=into]').fill(String(Number(kept.number.split('-').at(-1))))
  await button(gro, t('merge.button')).click()
  await expect(gro).toHaveURL(new RegExp(kept.id))
  await expect(main(gro)).toContainText(t('file.joined'))
  await link(gro, duplicate.number).click()
  await expect(main(gro)).toContainText(t('file.joinedInto'))
  await expect(main(gro)).toContainText(t('state.REJECTED'))
})

test('several are given at once, by keyboard', async ({ officer, request }) => {
  const both = [await reported(request), await reported(request)]
  const { page: gro } = await officer('gro', ulb)
  await gro.goto('/desk/complaints?view=route&sort=newest')
  await gro.keyboard.press('j')
  await gro.keyboard.press('x')
  await gro.keyboard.press('j')
  await gro.keyboard.press('x')
  const to = gro.locator('[name="to"]')
  await to.selectOption({ index: 1 })
  await button(gro, desk('inbox.bulk.give2')).click()
  await expect(main(gro)).toContainText(t('gave', { count: 2 }))
  for (const complaint of both) {
    await opens(gro, complaint)
    await expect(main(gro)).toContainText(t('state.PENDINGATLME'))
  }
})

test('a late complaint comes before higher officers by itself', async ({ officer, request }) => {
  const { id, number } = await reported(request)
  const owner = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  await owner.connect()
  for (const table of ['complaint', 'cases'])
    await owner.query(`UPDATE ${table} SET due_at = now() - interval '60 days' WHERE id = $1`, [id])
  await owner.end()
  const { page: gro } = await officer('gro', ulb)
  await expect(async () => {
    await gro.goto('/desk/complaints?view=escalated')
    await expect(main(gro)).toContainText(number, { timeout: 1000 })
  }).toPass({ timeout: 90_000 })
  await gro.getByRole('link', { name: 'Illegal parking' }).first().click()
  await expect(main(gro)).toContainText(/level [123]/)
})

test('the call centre takes a complaint down by keyboard alone', async ({ officer }) => {
  const { page } = await officer('helpline', ulb)
  await page.goto('/desk/complaints/intake')
  await expect(page.getByRole('combobox').first()).toBeVisible() // the keys work from here on
  await page.keyboard.press('F2')
  await page.keyboard.press('Tab')
  await page.keyboard.type('7000099001')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Bina Negi')
  await page.keyboard.press('Tab')
  await page.keyboard.type('dead')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('[name="attributes.animal"]')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('a')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('F9')
  await expect(main(page)).toContainText(/PGR-NTL-[\d-]+|PGR-[A-Z]+-[\d-]+/)
  await main(page).getByRole('link', { name: /^PGR-/ }).first().click()
  await expect(main(page)).toContainText('Bina Negi')
  await expect(main(page)).toContainText(t('source.PHONE'))
})

test('a visit without a network waits on the device, and is sent once', async ({
  officer,
  request,
}) => {
  const complaint = await reported(request)
  const { page: gro } = await officer('gro', ulb)
  const { page: one } = await officer('field', ulb, phone)
  const { page: other } = await officer('field2', ulb, phone)
  await gives(gro, complaint)
  const field = await holder([one, other], complaint)
  await opens(field, complaint)
  await link(field, t('file.visit')).click()
  await field.locator('[name=remark]').fill('No network here')
  await field.locator('[name=after]').setInputFiles(await paperPhoto('after'))
  await field.context().setOffline(true)
  const pressesInVain = async () => {
    const lost = field.waitForEvent('requestfailed')
    await button(field, t('visit.button')).click()
    await lost
  }
  await pressesInVain()
  const strip = field.locator('.outbox')
  await expect(strip).toContainText(t('outbox.visit', { number: complaint.number }))
  await pressesInVain()
  await expect(strip.getByRole('listitem')).toHaveCount(1)

  await field.context().setOffline(false)
  await expect(strip).toContainText(t('outbox.sent', { count: 1 }))
  await button(field, t('visit.button')).click()
  await expect(main(field)).toContainText(t('did.visit'))
  await expect(main(field).getByText('No network here')).toHaveCount(1)
  await expect(field.locator('.desk-photos img')).toHaveCount(1)
})
