import { z } from 'zod'
import type { Prisma } from '@/lib/infra/database/database'
import { Day } from '../dates/dates'
import { NotFound, Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { uuidv7 } from '../operations/uuid'
import { forgetRemembered } from '../tenancy/remembered'
import { listRule } from './declared-lists'
import { dateOf, demandFuture, endOwn } from './own-rows'
import { rowInForce } from './row-in-force'

/** Takes a value out of a list at the administrator's ULB from a day on, be it the state's or the ULB's own. */
export const withdrawMaster = operation({
  name: 'masters.withdraw',
  summary: 'Take a value out of a list of your ULB from a day on',
  permission: 'administer',
  input: z.object({ list: z.string().max(60), code: z.string().max(60), from: Day }),
  output: z.object({ list: z.string(), code: z.string(), from: Day }),
  api: { method: 'post', path: '/masters/{list}/{code}/withdraw' },
  after: forgetRemembered,
  async run({ actor: { tenantId, stateId }, input: { list, code, from }, tx, now, about }) {
    if (!listRule(list).withdrawable) throw new Refusal('cannot-withdraw')
    demandFuture(from, now)
    const states = await rowInForce(tx, { tenantId: stateId, list, code }, from)
    const own = await rowInForce(tx, { tenantId, list, code }, from)
    const row = own ?? states
    if (!row || row.withdrawn) throw new NotFound('value')

    await endOwn(tx, { tenantId, list, code }, from)
    if (states) {
      const { nameEn, nameHi, position } = row
      const key = { tenantId, list, code, validFrom: dateOf(from) }
      const data = row.data as Prisma.InputJsonValue
      const value = { nameEn, nameHi, position, data, withdrawn: true, validTo: null }
      await tx.masterRecord.upsert({
        where: { tenantId_list_code_validFrom: key },
        create: { ...key, ...value, id: uuidv7(now) },
        update: value,
      })
    }
    about(`${list}/${code}`, { from })
    return { list, code, from }
  },
})
