import { dayAt } from '@/lib/platform/dates/dates'
import { applied } from '../fixtures/applied'
import { approved } from '../fixtures/office'
import type { OfficerAt } from '../fixtures/officer'
import { standing } from '../fixtures/standing'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const ulb = 'agastyamuni'
const plain = { javaScriptEnabled: false }
const t = words('en', 'billing')
const faults = words('en', 'faults')

const due = async (seed: number) => {
  const file = await applied('trade-licence', ulb, { seed })
  return { file, ...(await approved(file)) }
}

/** Opens the bill of a file at the window, for one way to pay. */
async function opens({ page }: OfficerAt, number: string, mode: string) {
  await page.goto(`/desk/collect?q=${encodeURIComponent(number)}`)
  await page.locator(`[name="mode"][value="${mode}"]`).check()
}

const fills = ({ page }: OfficerAt, name: string, value: string) =>
  page.locator(`main [name="${name}"]`).fill(value)

test('short cash is refused, a sum far beyond the bill is asked about, and the change is on the receipt', async ({
  officer,
}) => {
  const clerk = await officer('counter', ulb, plain)
  const { file, amount } = await due(61)
  const rupees = Number(amount)
  await opens(clerk, file.number, 'CASH')
  await fills(clerk, 'received', String(rupees - 50))
  await clerk.presses(t('take'))
  await expect(clerk.page.locator('.errsum')).toBeVisible()
  expect((await standing(file)).receipts).toBe(0)

  await fills(clerk, 'received', '612300004410')
  await clerk.presses(t('take'))
  await expect(clerk.page.locator('.errsum')).toContainText(faults('pay-received-impossible'))

  await fills(clerk, 'received', String(rupees * 20))
  await clerk.presses(t('take'))
  const box = clerk.page.locator('[name="receivedConfirmed"]')
  await expect(box).toBeVisible()
  expect((await standing(file)).receipts).toBe(0)
  await box.check()
  await clerk.presses(t('take'))
  await clerk.page.waitForURL(/\/desk\/receipts\/.*taken/)
  const change = new Intl.NumberFormat('en-IN').format(rupees * 19)
  await expect(clerk.page.locator('.give-back')).toContainText(change)
  expect((await standing(file)).receipts).toBe(1)
})

test('a number that has paid already names its receipt', async ({ officer }) => {
  const clerk = await officer('counter', ulb, plain)
  const [first, second] = [await due(62), await due(63)]
  await opens(clerk, first.file.number, 'UPI')
  await fills(clerk, 'transactionNumber', '6261 0000 7701')
  await clerk.presses(t('take'))
  await clerk.page.waitForURL(/\/desk\/receipts\/.*taken/)
  const heading = await clerk.page.locator('h1').innerText()

  await opens(clerk, second.file.number, 'UPI')
  await fills(clerk, 'transactionNumber', '६२६१-००००-७७०१')
  await clerk.presses(t('take'))
  const number = heading.split(' ').pop() ?? ''
  await expect(clerk.page.locator('.errsum')).toContainText(number)
  const link = clerk.page.getByRole('link', { name: t('usedReference') })
  await clerk.page.goto((await link.getAttribute('href')) ?? '')
  await expect(clerk.page.locator('main')).toContainText(number)
  expect((await standing(second.file)).receipts).toBe(0)
})

test('held money goes to the bank on a slip that another looks at; a cheque is then cleared', async ({
  officer,
}) => {
  const clerk = await officer('counter', ulb, plain)
  const { file, amount } = await due(64)
  await opens(clerk, file.number, 'CHEQUE')
  await fills(clerk, 'instrumentNumber', '007702')
  await fills(clerk, 'instrumentOn', dayAt(new Date()))
  await fills(clerk, 'ifsc', 'SBIN0000001')
  await clerk.presses(t('take'))
  await clerk.page.waitForURL(/\/desk\/receipts\/.*taken/)
  const receipt = new URL(clerk.page.url()).pathname
  const id = receipt.split('/').pop() ?? ''

  await clerk.page.goto('/desk/receipts')
  await clerk.presses(t('newSlip'))
  await clerk.page.locator(`[name="receipts"][value="${id}"]`).check()
  await fills(clerk, 'slipNumber', 'PIS-7702')
  await fills(clerk, 'bankAccount', '0004 0123 4567')
  await fills(clerk, 'cash', amount)
  await clerk.presses(t('prepare'))
  await expect(clerk.page.locator('.errsum'), 'cash is not a cheque').toBeVisible()
  await expect(clerk.page.locator(`[name="receipts"][value="${id}"]`)).toBeChecked()
  await fills(clerk, 'cash', '')
  await fills(clerk, 'cheques', amount)
  await clerk.presses(t('prepare'))
  await expect(clerk.page.locator('main')).toContainText(t('slipStatus.PREPARED'))
  const slip = new URL(clerk.page.url()).pathname

  const accountant = await officer('accounts', ulb, plain)
  await accountant.page.goto(slip)
  await accountant.presses(t('approveSlip'))
  await expect(accountant.page.locator('main')).toContainText(t('slipStatus.APPROVED'))
  await accountant.page.goto(receipt)
  await accountant.page.locator('summary', { hasText: t('clearing') }).click()
  await fills(accountant, 'on', dayAt(new Date()))
  await accountant.presses(t('clearButton'))
  await accountant.page.goto(`/desk/receipts?q=${file.number}`)
  await expect(accountant.page.locator('main')).toContainText(t('status.RECONCILED'))
})
