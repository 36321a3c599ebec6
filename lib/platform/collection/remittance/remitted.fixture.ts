import type { Caller } from '../../access/actor'
import { dayAt } from '../../dates/dates'
import { approveRemittance } from './decide-remittance'
import { prepareRemittance } from './prepare-remittance'

let slips = 0

/** A slip nobody has used, of today, into the ULB's account. */
export const slip = () => ({
  slipNumber: `PIS-${process.pid}-${++slips}`,
  slipOn: dayAt(new Date()),
  bankAccount: '000401234567',
})

/** Takes receipts to the bank: one officer prepares the slip, another approves it. Gives the slip's id. */
export async function remitted(
  clerk: Caller,
  accountant: Caller,
  asked: { receipts: string[]; cash?: string; cheques?: string; drafts?: string; cards?: string },
): Promise<string> {
  const { id } = await prepareRemittance(clerk, { ...slip(), ...asked })
  await approveRemittance(accountant, { id })
  return id
}
