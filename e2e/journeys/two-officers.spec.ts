import { applied, lodgedBy } from '../fixtures/applied'
import { broughtBefore, officerByApi } from '../fixtures/office'
import { startServer } from '../fixtures/server'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'
import { actions, states } from '@/lib/services/trade-licence/words'

const ulb = 'dehradun'
const t = words('en', 'desk')
const reject = actions['REJECT']?.label.en ?? ''

test('of two officers who act at once one wins, and the other sees what changed', async ({
  officer,
}) => {
  const { number } = await applied('trade-licence', ulb, { seed: 45 })
  const officers = [await officer('verifier', ulb), await officer('verifier2', ulb)]
  for (const one of officers) await one.opensFile(number)

  const won = await Promise.all(officers.map((one) => one.takesTheNextStep('Papers complete')))
  expect(won.filter(Boolean)).toHaveLength(1)
  const { page } = officers[won.indexOf(false)]!
  await expect(page.locator('h1')).toHaveText(t('changed.title'))
  await expect(page.locator('main')).toContainText(actions['APPLIED.FORWARD']?.done.en ?? '')
  await expect(page.locator('main')).toContainText(states['FIELDINSPECTION']?.queue.en ?? '')
  expect((await page.reload())?.status()).toBe(409)
})

test('without JavaScript too, whoever is late is answered with status 409', async ({ officer }) => {
  const { id, number } = await applied('trade-licence', ulb, { seed: 48 })
  const late = await officer('verifier', ulb, { javaScriptEnabled: false })
  await late.opensFile(number)
  await broughtBefore('inspector', { ulb, id })
  const answer = late.page.waitForResponse(/\/changed/)
  expect(await late.takesTheNextStep()).toBe(false)
  expect((await answer).status()).toBe(409)
})

test('a file is given, put back, given again, and rejected for a reason', async ({ officer }) => {
  const { number } = await applied('trade-licence', ulb, { seed: 51 })
  const head = await officer('commissioner', ulb)
  const verifier = await officer('verifier', ulb)
  const { page } = verifier
  const gives = async (nth: number) => {
    await head.page.locator('[name="to"]').selectOption({ index: nth })
    await head.presses(t('file.giveButton'))
  }
  const { holder } = head

  await test.step('the head gives it to one officer, then to another', async () => {
    await head.opensFile(number)
    await expect(holder).toHaveText(t('file.withNobody'))
    await gives(1)
    await expect(holder).not.toHaveText(t('file.withNobody'))
    const first = await holder.innerText()
    await gives(2)
    await expect(holder).not.toHaveText(first)
  })

  await test.step('and puts it back', async () => {
    await head.presses(t('file.release'))
    await expect(holder).toHaveText(t('file.withNobody'))
  })

  await test.step('the verifier takes it and puts it back', async () => {
    await verifier.opensFile(number)
    await verifier.presses(t('file.take'))
    await expect(verifier.holder).not.toHaveText(t('file.withNobody'))
    await page.goto('/desk/inbox?view=mine')
    await verifier.row(number).getByRole('link').first().click()
    await verifier.presses(t('file.release'))
    await expect(verifier.holder).toHaveText(t('file.withNobody'))
  })

  await test.step('rejects it, but not without a reason', async () => {
    await verifier.opensStep(reject)
    await verifier.sends()
    await expect(page.locator('.errsum')).toBeVisible()
    await page.locator('[name="reasons"][value="not-permitted-here"]').check()
    await page.locator('[name="remark"]').fill('The place is a school yard')
    await verifier.sends()
    await expect(page).toHaveURL(/did=step/)
    await verifier.opensFile(number)
    await expect(page.locator('.next')).toContainText(t('file.closed'))
    await expect(page.locator('.log').last()).toContainText('The place is a school yard')
  })
})

test('whoever lodged a file at the counter cannot approve it', async ({ officer }) => {
  const town = 'agastyamuni'
  const { id, number } = await lodgedBy(await officerByApi('eo', town), town, 54)
  await broughtBefore('approver', { ulb: town, id })
  const maker = await officer('eo', town)
  await maker.opensFile(number)
  const foot = maker.page.locator('.next')
  await expect(foot).toContainText(words('en', 'refusals')('maker-is-checker'))
  await expect(foot.getByRole('button', { name: actions['APPROVE']?.label.en ?? '' })).toHaveCount(
    0,
  )
})

test('a file past its time is in a list of its own', async ({ officer }) => {
  const { number } = await applied('trade-licence', ulb, { seed: 57 })
  const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString()
  const later = await startServer({ PALIKA_CLOCK: inTenDays, WORKER: 'separate' })
  try {
    const verifier = await officer('verifier2', ulb, { baseURL: later.url })
    const { page } = verifier
    await page.goto('/desk/inbox')
    await page.locator('a[href="/desk/inbox?view=overdue"]').first().click()
    await expect(page.locator('h1')).toHaveText(t('inbox.views.overdue'))
    await expect(verifier.row(number)).toBeVisible()
  } finally {
    await later.kill()
  }
  const { page } = await officer('verifier2', ulb)
  await page.goto('/desk/inbox?view=overdue')
  await expect(page.locator('h1')).toHaveText(t('inbox.views.overdue'))
  await expect(page.locator('main')).not.toContainText(number)
})
