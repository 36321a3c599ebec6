import { z } from 'zod'
import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { Day } from '../dates/dates'
import { operation } from '../operations/operation'
import { InvalidInput } from '../operations/errors'
import { faultsOf } from '../operations/faults-of'
import { uuidv7 } from '../operations/uuid'
import { forgetRemembered } from '../tenancy/remembered'
import { listRule, type ListRule, type Proposed } from './declared-lists'
import { dateOf, demandFuture, endOwn } from './own-rows'

const Text = z.string().trim().min(1).max(200)

/** Gives the administrator's ULB a value of its own in a list, over the state's, from a day on. */
export const putMaster = operation({
  name: 'masters.put',
  summary: 'Give your ULB its own value of a list from a day on',
  permission: 'administer',
  input: z.object({
    list: z.string().max(60),
    code: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,59}$/),
    name: z.object({ en: Text, hi: Text }),
    data: z.record(z.string(), z.unknown()),
    position: z.coerce.number().int().min(0).max(9_999).default(0),
    from: Day.describe('The first day it holds; today or later'),
    create: z.boolean().default(false).describe('Refuse where the code is taken'),
  }),
  output: z.object({ list: z.string(), code: z.string(), from: Day }),
  api: { method: 'put', path: '/masters/{list}/{code}' },
  after: forgetRemembered,
  async run({ actor: { tenantId, stateId }, input, tx, now, about }) {
    const { list, code, name, position, from } = input
    demandFuture(from, now)
    if (input.create) await demandFree(tx, { tenantId: { in: [stateId, tenantId] }, list, code })
    const data = await checked(listRule(list), { tenantId, day: from, code, data: input.data })
    await endOwn(tx, { tenantId, list, code }, from)
    const key = { tenantId, list, code, validFrom: dateOf(from) }
    const value = {
      nameEn: name.en,
      nameHi: name.hi,
      position,
      data,
      withdrawn: false,
      validTo: null,
    }
    await tx.masterRecord.upsert({
      where: { tenantId_list_code_validFrom: key },
      create: { ...key, ...value, id: uuidv7(now) },
      update: value,
    })
    about(`${list}/${code}`, { from, name: name.en, value: JSON.stringify(data) })
    return { list, code, from }
  },
})

async function demandFree(tx: Transaction, where: Prisma.MasterRecordWhereInput) {
  if (await tx.masterRecord.findFirst({ where, select: { id: true } }))
    throw new InvalidInput({ 'name.en': [{ code: 'asked-twice' }] })
}

async function checked({ data, check }: ListRule, proposed: Proposed) {
  const { success, data: value, error } = data.safeParse(proposed.data)
  if (!success) throw below(faultsOf(error).faults)
  const faults = (await check?.({ ...proposed, data: value })) ?? {}
  if (Object.keys(faults).length > 0) throw below(faults)
  return value as Prisma.InputJsonObject
}

const below = (faults: InvalidInput['faults']) =>
  new InvalidInput(
    Object.fromEntries(Object.entries(faults).map(([path, found]) => [`data.${path}`, found])),
  )
