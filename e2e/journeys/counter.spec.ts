import type { Page } from '@playwright/test'
import { applied } from '../fixtures/applied'
import { Keyboard } from '../fixtures/keyboard'
import { approved } from '../fixtures/office'
import { getsPdf, isTitled, paperPhoto } from '../fixtures/paper'
import { expect, freshMobile, test } from '../fixtures/test'

test('a clerk serves a walk-in by the keyboard alone', async ({ officer }) => {
  const { page } = await officer('counter', 'haldwani')
  const keys = new Keyboard(page)
  const mobile = freshMobile()

  await test.step('takes down who stands there', async () => {
    await page.goto('/desk/counter/trade-licence')
    await keys.types('mobile', mobile)
    await keys.types('name', 'Lakshmi Devi')
    await keys.presses('Enter')
    await expect(page).toHaveURL(/filing=/)
  })

  await test.step('lodges too early, is told so, and loses nothing', async () => {
    await keys.presses('F2')
    await page.keyboard.type('Lakshmi Dhaba')
    await keys.presses('F9')
    await expect(page.locator('.errsum')).toBeVisible()
    await expect(keys.field('business.name')).toHaveValue('Lakshmi Dhaba')
  })

  await test.step('fills the form from field to field', () => fillsTheForm(keys))
  await test.step('scans the papers', () => scans(page))

  await test.step('lodges it', async () => {
    await keys.ticks('declaration')
    await keys.ticks('consent')
    await keys.presses('F9')
    await expect(page).toHaveURL(/\/lodged\//)
    await expect(page.locator('main')).toContainText(/TL-APP\/\S+\/\d{6}/)
  })

  await test.step('prints the acknowledgement', async () => {
    const paper = page.locator('main a[href*="/api/documents/"]').first()
    await keys.goesTo(paper)
    await getsPdf(page, paper)
  })

  await test.step('finds the person again by the number', async () => {
    await page.goto('/desk/counter/trade-licence')
    await keys.types('mobile', mobile)
    await keys.presses('Enter')
    await expect(page).toHaveURL(/filing=/)
    await expect(keys.field('owners.0.name')).toHaveValue('Lakshmi Devi')
  })
})

async function fillsTheForm(keys: Keyboard): Promise<void> {
  await keys.presses('F2')
  await keys.types('business.licenceType', 'Permanent')
  await keys.types('business.structure', 'Shop')
  await keys.types('business.startedOn', '04042026')
  await keys.types('business.employees', '2')
  await keys.types('units.0.category', 'Food')
  await keys.searches('Trade', 'Dhaba')
  await keys.types('units.0.quantity', '18')
  await keys.types('owners.0.kind', 'A person')
  await keys.types('owners.0.relation', 'Proprietor')
  await keys.types('owners.0.guardian', 'Mohan Lal')
  await keys.searches('Ward', 'a')
  await keys.searches('Locality', 'a')
  await keys.types('premises.address.door', '7')
  await keys.types('premises.address.street', 'Nainital Road')
  await keys.types('premises.holding', 'Owned')
}

/** The scanner's pictures; only the browser's own dialogue for choosing them needs a hand. */
async function scans(page: Page): Promise<void> {
  for (const paper of ['IDPROOF', 'OWNERPHOTO', 'OWNERSHIPPROOF'])
    await page.locator(`[name="papers.${paper}"]`).setInputFiles(await paperPhoto(paper))
}

test('a clerk takes fees in cash by the keyboard alone', async ({ officer }) => {
  const files = [
    await applied('trade-licence', 'haldwani', { seed: 21 }),
    await applied('trade-licence', 'haldwani', { seed: 24 }),
  ] as const
  for (const file of files) await approved(file)
  const { page } = await officer('counter', 'haldwani')
  const keys = new Keyboard(page)
  await page.goto('/desk/collect')

  const first = await test.step('takes the fee of one', () => takesTheFee(keys, files[0].number))

  await test.step('prints the receipt, and again: then it says that it is a duplicate', async () => {
    const print = page.locator('a[data-key="F10"]')
    await keys.goesTo(print)
    expect(isTitled(await getsPdf(page, print), 'Duplicate')).toBe(false)
    expect(isTitled(await getsPdf(page, print), 'Duplicate')).toBe(true)
  })

  await test.step('goes on to the next, whose receipt has the next number', async () => {
    await keys.presses('F2')
    await expect(page).toHaveURL(/\/desk\/collect$/)
    expect(await takesTheFee(keys, files[1].number)).toBe(first + 1)
  })
})

/** Finds what is due by the number, takes it, and reads what to give back; gives the receipt's number in its series. */
async function takesTheFee(keys: Keyboard, number: string): Promise<number> {
  const { page } = keys
  await keys.types('q', number)
  await keys.presses('Enter')
  await expect(page.locator('.due')).toBeVisible()
  const due = Number((await page.locator('.due').innerText()).replace(/\D/g, ''))
  await keys.types('received', String(due + 70))
  await expect(page.locator('output.change')).toContainText('70')
  await keys.presses('F9')
  await expect(page).toHaveURL(/\/desk\/receipts\/.*taken/)
  const receipt = page.locator('.receipt')
  await expect(receipt).toContainText(number)
  return Number(/(\d+)$/.exec(await receipt.locator('h1').innerText())?.[1])
}
