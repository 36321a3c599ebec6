import { z } from 'zod'
import { Day, dayAt } from '@/lib/platform/dates/dates'
import { query } from '@/lib/platform/operations/operation'

const lists = ['complaint-type', 'complaint-group', 'department']

/** The last day on which what people can complain about changed anywhere in the state, so that programs need not ask daily. */
export const typesChanged = query({
  name: 'complaints.types-changed',
  summary: 'Say when what people can complain about last changed',
  permission: 'public',
  input: z.object({}),
  output: z.object({ day: Day }),
  api: { method: 'get', path: '/complaints/types-changed' },
  async run({ tx, now }) {
    const today = dayAt(now)
    const [row] = await tx.$queryRaw<{ day: string | null }[]>`
      SELECT to_char(max(day), 'YYYY-MM-DD') AS day FROM (
        SELECT valid_from AS day FROM master_record WHERE list = ANY(${lists}::text[])
        UNION ALL SELECT valid_to + 1 FROM master_record WHERE list = ANY(${lists}::text[])
      ) AS change WHERE day <= ${today}::date`
    return { day: Day.parse(row?.day ?? today) }
  },
})
