import { z } from 'zod'
import { Day } from '../dates/dates'
import { Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { forgetRemembered } from '../tenancy/remembered'
import { listRule } from './declared-lists'
import { demandFuture, endOwn } from './own-rows'
import { rowInForce } from './row-in-force'

/** Gives the administrator's ULB the state's value again, from a day on. */
export const restoreMaster = operation({
  name: 'masters.restore',
  summary: 'Return to the state’s value of a list from a day on',
  permission: 'administer',
  input: z.object({
    list: z.string().max(60),
    code: z.string().max(60),
    from: Day,
  }),
  output: z.object({ list: z.string(), code: z.string(), from: Day }),
  api: { method: 'post', path: '/masters/{list}/{code}/restore' },
  after: forgetRemembered,
  async run({ actor: { tenantId, stateId }, input: { list, code, from }, tx, now, about }) {
    listRule(list)
    demandFuture(from, now)
    if (!(await rowInForce(tx, { tenantId: stateId, list, code }, from)))
      throw new Refusal('no-state-default')
    await endOwn(tx, { tenantId, list, code }, from)
    about(`${list}/${code}`, { from })
    return { list, code, from }
  },
})
