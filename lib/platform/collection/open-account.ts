import { z } from 'zod'
import { billView, BillView } from '../billing/bill-view'
import { currentBill } from '../billing/current-bill'
import { services } from '../applications/catalogue'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'

/** What an account owes today, as a bill that can be paid. */
export const openAccount = query({
  name: 'collection.bill-of-account',
  summary: 'The bill of an account as of today; null when nothing is due',
  permission: 'collect',
  input: z.object({ businessService: z.string(), consumerCode: z.string().max(100) }),
  output: z.object({ bill: BillView.nullable() }),
  api: { method: 'get', path: '/bills' },
  run: async ({ actor: { tenantId }, input: { businessService, consumerCode }, tx, now }) => {
    const known = services().some(({ charges }) => charges?.businessService === businessService)
    if (!known) throw new NotFound('business service')
    const bill = await currentBill(tx, { tenantId, businessService, consumerCode }, now)
    return { bill: bill ? await billView(tx, bill) : null }
  },
})
