import { dayAt } from '@/lib/platform/dates/dates'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from './complaint'
import type { SeenEvent } from './seen-complaint'
import { eventWords } from './event-words'
import { reasonWords } from './reasons'

/** Whose eyes it is for: everybody's, or also those of whoever complained. */
type For = 'everybody' | 'reporter'

type About = Pick<Complaint, 'tenantId' | 'id' | 'mergedInto'> & { personId?: string | undefined }

type Row = {
  at: Date
  kind: string
  action: string
  from: string
  role: string
  reasons: string[]
  remark: string | null
  public: boolean
  own: boolean
}

/** What the office says to itself when it gives work to somebody stays inside. */
const told = ['RESOLVE', 'REJECT', 'COMMENT', 'MERGE', 'VISIT']

/** What happened to a complaint, the oldest first, without a name. Steps show always, other things only when they are public. */
export async function historyOf(
  tx: Transaction,
  { tenantId, id, mergedInto, personId }: About,
  readers: For,
  now: Date,
): Promise<SeenEvent[]> {
  const rows = await tx.$queryRaw<Row[]>`${
    readers === 'everybody'
      ? Prisma.sql`SELECT at, kind, action, from_state AS "from", actor_role AS role, reasons, remark, told AS public, false AS own
          FROM public_complaint_events(${id}::uuid)`
      : Prisma.sql`SELECT at, kind, action, from_state AS "from", actor_role AS role, reasons, remark,
            audience = 'EVERYBODY' AS public, coalesce(actor_id = ${personId ?? null}::uuid, false) AS own
          FROM case_event WHERE tenant_id = ${tenantId} AND case_id = ${id}::uuid ORDER BY sequence`
  }`
  const last = rows.findLast(({ kind }) => kind === 'STEP')
  const seen = rows.filter(({ kind, public: shown, own }) => shown || own || kind === 'STEP')
  return Promise.all(
    seen.map(async (row) => {
      const { at, kind, action, reasons, remark, public: shown, own } = row
      const said = shown && told.includes(kind === 'STEP' ? action : kind)
      return {
        ...{ at, kind, action },
        words: eventWords({ ...row, joined: mergedInto !== null && row === last }),
        reasons: shown || own ? await reasonWords(tenantId, dayAt(now), reasons) : [],
        remark: said || (own && readers === 'reporter') ? remark : null,
      }
    }),
  )
}
