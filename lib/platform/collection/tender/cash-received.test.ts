import { expect, test } from 'vitest'
import { rupees } from '../../money/money'
import { receivedFaults } from './cash-received'

const handed = (received?: string, confirmed?: string, amount = '450') =>
  Object.entries(
    receivedFaults(
      {
        amount: rupees(amount),
        received: received === undefined ? undefined : rupees(received),
        confirmed: confirmed === undefined ? undefined : rupees(confirmed),
      },
      'en',
    ),
  ).map(([field, [fault]]) => `${field} ${fault?.code}`)

test.each<[string | undefined, string | undefined, string[]]>([
  [undefined, undefined, []],
  ['450', undefined, []],
  ['500', undefined, []],
  ['4500', undefined, []],
  ['449.99', undefined, ['received pay-received-short']],
  ['100', '100', ['received pay-received-short']],
  ['0', undefined, ['received pay-received-short']],
  ['-500', undefined, ['received pay-received-short']],
  ['4500.01', undefined, ['receivedConfirmed pay-received-much']],
  ['5000', undefined, ['receivedConfirmed pay-received-much']],
  ['5000', '5000', []],
  ['5000', '6000', ['receivedConfirmed pay-received-much']],
  ['612300004410', '612300004410', ['received pay-received-impossible']],
])('₹450 for which %s is handed over, confirmed %s: %j', (received, confirmed, faults) =>
  expect(handed(received, confirmed)).toEqual(faults),
)
