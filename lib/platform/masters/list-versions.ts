import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { Day, dayAt } from '../dates/dates'
import { staffOf } from '../identity/staff-of'
import { query } from '../operations/operation'
import { listRule } from './declared-lists'

const Text = z.object({ en: z.string(), hi: z.string() })

const Version = z.object({
  code: z.string(),
  name: Text,
  data: z.record(z.string(), z.unknown()),
  position: z.int(),
  own: z.boolean().describe('The ULB’s own value, not the state’s'),
  withdrawn: z.boolean(),
  from: Day,
  to: Day.nullable(),
  standing: z.enum(['past', 'now', 'planned']),
})
export type Version = z.infer<typeof Version>

const Change = z.object({ operation: z.string(), by: Text, at: z.date(), from: z.string() })

/** Every version of a list's values that the administrator's ULB has had, has, or will have, and who made its own. */
export const listVersions = query({
  name: 'masters.versions',
  summary: 'Show the values of a list at your ULB, with their history',
  permission: 'administer',
  input: z.object({ list: z.string().max(60), code: z.string().max(60).optional() }),
  output: z.object({
    versions: z.array(Version),
    changes: z.array(Change).describe('Of the one value asked for, the newest first'),
  }),
  api: { method: 'get', path: '/masters/{list}/versions' },
  async run({ actor: { tenantId, stateId }, input: { list, code }, tx, now }) {
    listRule(list)
    const rows = await tx.masterRecord.findMany({
      where: {
        tenantId: { in: [stateId, tenantId] },
        list,
        ...(code === undefined ? {} : { code }),
      },
      orderBy: [{ position: 'asc' }, { code: 'asc' }, { validFrom: 'asc' }],
    })
    const today = dayAt(now)
    return {
      versions: rows
        .filter(({ validFrom, validTo }) => validTo === null || validTo >= validFrom)
        .map((row) => ({
          ...{ code: row.code, position: row.position, withdrawn: row.withdrawn },
          ...{ name: { en: row.nameEn, hi: row.nameHi }, own: row.tenantId === tenantId },
          data: row.data as Record<string, unknown>,
          ...spanOf(row, today),
        })),
      changes: code === undefined ? [] : await changesOf(tx, tenantId, `${list}/${code}`),
    }
  },
})

function spanOf(row: { validFrom: Date; validTo: Date | null }, today: Day) {
  const from = dayOf(row.validFrom)
  const to = row.validTo && dayOf(row.validTo)
  const standing: Version['standing'] =
    from > today ? 'planned' : to !== null && to < today ? 'past' : 'now'
  return { from, to, standing }
}

const dayOf = (date: Date) => Day.parse(date.toISOString().slice(0, 10))

const Detail = z.looseObject({ from: z.string().default('') })

async function changesOf(tx: Transaction, tenantId: string, subject: string) {
  const entries = await tx.auditEntry.findMany({
    where: { tenantId, subject },
    orderBy: { at: 'desc' },
    take: 50,
  })
  const staff = await staffOf(tenantId)
  return entries.map(({ operation, actorId, at, detail }) => {
    const who = staff.find(({ personId }) => personId === actorId)
    const by = who?.name ?? { en: '–', hi: '–' }
    return { operation, by, at, from: Detail.parse(detail).from }
  })
}
