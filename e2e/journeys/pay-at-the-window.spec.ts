import { dayAt } from '@/lib/platform/dates/dates'
import { applied, type Applied } from '../fixtures/applied'
import { approved } from '../fixtures/office'
import type { OfficerAt } from '../fixtures/officer'
import { standing } from '../fixtures/standing'
import { expect, test } from '../fixtures/test'
import { words } from '../fixtures/words'

const ulb = 'agastyamuni'
const t = words('en', 'billing')
const paper = { instrumentOn: dayAt(new Date()), ifsc: 'SBIN0000001', bank: 'Sample Bank' }

/** What each way to pay must say. */
const tenders = {
  UPI: { transactionNumber: '612300004410' },
  CARD: { transactionNumber: 'RRN00004411', instrumentNumber: '4242' },
  DD: { ...paper, instrumentNumber: '004412' },
  CHEQUE: { ...paper, instrumentNumber: '004413' },
}
type Mode = keyof typeof tenders
type Undoing = { way: 'cancel' | 'dishonour'; reason: 'CHEQUEBOUNCE' | 'ERRORRECEIPT' }

const due = async (seed: number) => {
  const file = await applied('trade-licence', ulb, { seed })
  return { file, ...(await approved(file)) }
}

test('the window takes UPI and cards, but not without the transaction’s number', async ({
  officer,
}) => {
  const clerk = await officer('counter', ulb)
  for (const mode of ['UPI', 'CARD'] as const) {
    const { file } = await due(41)
    await hasInHand(clerk, file.number, mode)
    await clerk.presses(t('take'))
    await expect(clerk.page.locator('.errsum')).toContainText(
      words('en', 'faults')('pay-transaction-missing'),
    )
    await takes(clerk, mode)
    expect(await standing(file)).toMatchObject({ licence: { status: 'ACTIVE' }, receipts: 1 })
  }
})

test('a cheque that bounces and a draft taken by mistake suspend the licence, and leave the fee due', async ({
  officer,
  page,
}) => {
  const clerk = await officer('counter', ulb)
  const accountant = await officer('accounts', ulb)
  for (const [mode, undoing, state] of [
    ['CHEQUE', { way: 'dishonour', reason: 'CHEQUEBOUNCE' }, 'DISHONOURED'],
    ['DD', { way: 'cancel', reason: 'ERRORRECEIPT' }, 'CANCELLED'],
  ] as const) {
    const { file, token } = await due(42)
    await hasInHand(clerk, file.number, mode)
    await takes(clerk, mode)

    const issued = (await standing(file)).licence?.number
    await accountant.page.goto(new URL(clerk.page.url()).pathname)
    await undoes(accountant, undoing)
    await expect(accountant.page.getByText(t(`undoneTitle.${state}`))).toBeVisible()
    await expect(accountant.page.getByText(t(`undo.reasons.${undoing.reason}`))).toBeVisible()
    expect(await standing(file)).toMatchObject({
      licence: { status: 'SUSPENDED', number: issued },
    })

    await page.goto(`/pay/${token}?lang=en`)
    await expect(page.locator('main')).toContainText(file.number)
    await expect(page.locator('main form')).toBeVisible()
  }
})

/** Finds what is due by the file's number, and chooses the way to pay. */
async function hasInHand({ page }: OfficerAt, number: Applied['number'], mode: Mode) {
  await page.goto(`/desk/collect?q=${encodeURIComponent(number)}`)
  await page.locator(`[name="mode"][value="${mode}"]`).check()
}

async function takes(clerk: OfficerAt, mode: Mode): Promise<void> {
  for (const [name, value] of Object.entries(tenders[mode]))
    await clerk.page.locator(`main [name="${name}"]`).fill(value)
  await clerk.presses(t('take'))
  await clerk.page.waitForURL(/\/desk\/receipts\/.*taken/)
}

async function undoes({ page }: OfficerAt, { way, reason }: Undoing): Promise<void> {
  const box = page.locator('.undo-box', { hasText: t(`undo.${way}Text`) })
  const button = box.getByRole('button', { name: t(`undo.${way}`) })
  if (!(await button.isVisible())) await box.locator('summary').click()
  await box.locator('select').selectOption(reason)
  await button.click()
}
