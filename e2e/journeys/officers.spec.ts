import { applied } from '../fixtures/applied'
import type { CitizenAt } from '../fixtures/citizen'
import type { OfficerAt } from '../fixtures/officer'
import { paperPhoto } from '../fixtures/paper'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'
import { actions, states } from '@/lib/services/trade-licence/words'

const ulb = 'dehradun'
const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, locale: 'hi-IN' }
const en = words('en', 'desk')
const hi = words('hi', 'desk')

test('a file goes over four desks, once back to the citizen, and is approved', async ({
  officer,
  citizenElsewhere,
}) => {
  const file = await applied('trade-licence', ulb, { seed: 42 })
  const { number } = file
  const verifier = await officer('verifier', ulb)

  await test.step('the verifier finds it by name, by mobile and by number', async () => {
    const { name } = file.answers['business'] as { name: string }
    for (const sought of [name, file.mobile, number]) {
      await verifier.finds(sought)
      await expect(verifier.row(number)).toBeVisible()
    }
  })

  await test.step('filters the queue; the address keeps the filter, and back leads to it', () =>
    filters(verifier, number))

  await test.step('takes it, and sends it on with a remark', async () => {
    await verifier.presses(en('file.take'))
    await expect(verifier.holder).not.toHaveText(en('file.withNobody'))
    expect(await verifier.takesTheNextStep('Papers complete')).toBe(true)
    await expect(verifier.page.locator('main')).toContainText(en('inbox.did.step', { number }))
  })

  const inspector = await officer('inspector', ulb, phone)

  await test.step('the inspector asks the citizen for one paper, from a template', async () => {
    const { page } = inspector
    await inspector.opensFile(number)
    await expect(page.locator('.log')).toContainText(['Papers complete'])
    await inspector.opensStep(actions['SENDBACKTOCITIZEN']?.label.hi ?? '')
    await inspector.sends()
    await expect(page.locator('.errsum')).toBeVisible()
    await page.locator('[name="reasons"][value="paper-unclear"]').check()
    await page.locator('[name="papers"][value="IDPROOF"]').check()
    await page.locator('[name="remark"]').fill('पहचान पत्र की संख्या पढ़ी नहीं जाती')
    await inspector.sends()
    await expect(page).toHaveURL(/did=step/)
  })

  await test.step('the citizen puts right that alone, in Hindi, without JavaScript', async () => {
    const citizen = (await citizenElsewhere(phone)).reading('hi').with(file.mobile)
    await corrects(citizen, `/my/applications/${ulb}/${file.id}`)
  })

  await test.step('the inspector records the visit on a phone without JavaScript', () =>
    inspects(inspector, number))

  await test.step('the approver returns it for a second look, and then approves it', async () => {
    const approver = await officer('approver', ulb)
    await approver.opensFile(number)
    await expect(approver.page.locator('.file-middle')).toContainText('30.3165, 78.0322')
    await expect(approver.page.locator('.file-photographs img')).toHaveCount(1)
    await approver.opensStep(actions['SENDBACK']?.label.en ?? '')
    await approver.page.locator('[name="remark"]').fill('Which way do the exits open?')
    await approver.sends()
    await expect(approver.page).toHaveURL(/did=step/)

    await inspector.opensFile(number)
    await expect(inspector.page.locator('.log')).toContainText(['Which way do the exits open?'])
    await recordsFindings(inspector)
    expect(await inspector.takesTheNextStep()).toBe(true)

    await approver.opensFile(number)
    expect(await approver.takesTheNextStep('Approved')).toBe(true)
    await expect(approver.row(number)).toContainText(states['PENDINGPAYMENT']?.queue.en ?? '')
  })
})

async function filters(verifier: OfficerAt, number: string): Promise<void> {
  const { page } = verifier
  await page.goto('/desk/inbox')
  await page.locator('.add-filter summary').click()
  await page.locator('.add-filter [name="service"]').selectOption('trade-licence')
  await page.locator('.add-filter [name="sort"]').selectOption('received')
  await page
    .locator('.add-filter')
    .getByRole('button', { name: en('inbox.filter.apply') })
    .click()
  await expect(page).toHaveURL(/service=trade-licence.*sort=received/)
  const view = page.url()
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.locator('tr.is-cursor')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/files\//)
  await page.goBack()
  await expect(page).toHaveURL(view)
  await verifier.opensFile(number)
}

async function corrects(citizen: CitizenAt, address: string): Promise<void> {
  const account = words('hi', 'account')
  const t = words('hi', 'apply')
  const { page } = citizen
  await citizen.opens(address)
  await citizen.signsIn()
  await expect(page.locator('main')).toContainText('पहचान पत्र की संख्या पढ़ी नहीं जाती')
  await citizen.presses(account('my.correct'))
  const draft = new URL(page.url()).pathname
  await expect(page.locator(`main a[href^="${draft}/"]`)).not.toHaveCount(0)
  await expect(page.locator('main a[href$="/business"]')).toHaveCount(0)
  expect((await page.request.get(`${draft}/business`)).status()).toBe(404)

  await citizen.presses(t('tasks.goOn'))
  await expect(page.locator('input[name="paper"]')).toHaveCount(1)
  await citizen.attaches('IDPROOF')
  await citizen.presses(t('papers.continue'))
  await citizen.presses(t('correct.send'))
  await expect(page.locator('main')).toContainText(states['FIELDINSPECTION']?.citizen.hi ?? '')
}

async function inspects(inspector: OfficerAt, number: string): Promise<void> {
  await inspector.opensFile(number)
  await recordsFindings(inspector)
  expect(await inspector.takesTheNextStep()).toBe(true)
}

/** The checklist, a photograph and the place, typed; what was forgotten is asked for first. */
async function recordsFindings(inspector: OfficerAt): Promise<void> {
  const { page } = inspector
  await inspector.presses(hi('file.record'))
  await inspector.presses(hi('findings.button'))
  await expect(page.locator('.errsum')).toBeVisible()
  for (const question of ['tradeSeen', 'quantityRight', 'fireSafe', 'wasteKept'])
    await page.locator(`[name="findings.${question}"][value="yes"]`).check()
  await page.locator('[name="findings.encroaches"][value="no"]').check()
  await page.locator('[name="findings.place.latitude"]').fill('30.3165')
  await page.locator('[name="findings.place.longitude"]').fill('78.0322')
  await page.locator('[name="photographs"]').setInputFiles(await paperPhoto('shopfront'))
  await inspector.presses(hi('findings.button'))
  await expect(page.locator('main')).toContainText(hi('file.saved'))
}
