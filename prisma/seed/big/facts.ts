import type pg from 'pg'
import { dayAt, Day } from '@/lib/platform/dates/dates'
import { formatNumber, seriesKey } from '@/lib/platform/numbering/numbering'
import { stateId } from '@/lib/platform/operations/state-id'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { numberPattern } from '@/lib/services/grievances/complaint'
import { complaintTypes } from '@/lib/services/grievances/complaint-types'
import { escalationMatrix } from '@/lib/services/grievances/escalation-matrix'
import { messages } from '@/lib/services/grievances/messages'
import { routingRules } from '@/lib/services/grievances/routing-rules'
import { office, officeDays, worked } from './office-days'
import type { Town } from './towns'

/** Complaints are of the days since the state has lists. */
const since = Day.parse('2025-04-01')
const dayLength = 86_400_000

const descriptions = [
  'It has been like this for a week and nobody has come.',
  'Please look at it soon; children pass here every day.',
  'Worse since the rain. The whole lane is affected.',
  'Near the shop at the corner, opposite the temple.',
  'Told the ward office twice already.',
  'Happens every few days, mostly in the morning.',
  'Several houses have complained of the same thing.',
]

/** Puts what the state's lists say of complaints into temporary tables, for the statements that draw them. */
export async function putFacts(owner: pg.Client, towns: readonly Town[], now: Date): Promise<void> {
  const today = dayAt(now)
  const days = officeDays(since, now, await officeCalendar(stateId(), now))
  await owner.query(office, [JSON.stringify(days)])
  await owner.query(worked)
  await put(owner, 'moment', 'now timestamptz, days int', [
    { now, days: Math.floor((now.getTime() - Date.parse(since)) / dayLength) },
  ])
  await put(
    owner,
    'town',
    'tenant_id text, code text, count int, latitude float8, longitude float8, radius float8, number int, first int',
    numbered(towns),
  )
  const types = await complaintTypes(stateId(), today)
  await put(
    owner,
    'kind',
    'code text, "group" text, department text, days int, anonymous boolean, attributes jsonb',
    types.map(({ slaHours, questions, ...type }) => ({
      ...type,
      days: wholeDays(slaHours),
      attributes: answersTo(questions),
    })),
  )
  // The first kinds of each group are what people complain of most.
  const wheel = types.flatMap(({ code }, at) =>
    Array<string>(1 + Math.floor((types.length - at) / 6)).fill(code),
  )
  await put(
    owner,
    'wheel',
    'at int, code text',
    wheel.map((code, at) => ({ code, at })),
  )
  const departments = (await routingRules(stateId(), today)).flatMap(
    (rule) => rule.departments ?? [],
  )
  await put(
    owner,
    'route',
    'department text',
    departments.map((department) => ({ department })),
  )
  const steps = await escalationMatrix(stateId(), today)
  await put(
    owner,
    'step',
    'level int, role text, days int',
    steps.map((step) => ({ ...step, days: wholeDays(step.afterHours) })),
  )
  await put(
    owner,
    'series',
    'tenant_id text, begins int, id text, prefix text',
    seriesOf(towns, now),
  )
  await put(
    owner,
    'said',
    'at int, words text',
    descriptions.map((words, at) => ({ words, at })),
  )
  await put(owner, 'wording', 'action text, language text, title text, body text', wordings())
  await owner.query(officers)
}

async function put(owner: pg.Client, table: string, columns: string, rows: readonly object[]) {
  await owner.query(
    `CREATE TEMP TABLE ${table} AS SELECT * FROM jsonb_to_recordset($1) AS r(${columns})`,
    [JSON.stringify(rows)],
  )
  await owner.query(`ANALYZE ${table}`)
}

function numbered(towns: readonly Town[]) {
  let first = 1
  return towns.map(({ tenantId, ...town }, number) => {
    const placed = { tenant_id: tenantId, ...town, number, first }
    first += town.count
    return placed
  })
}

// The statements count whole working days.
function wholeDays(hours: number): number {
  if (hours % 24 !== 0) throw new Error(`${hours} hours are no whole working days`)
  return hours / 24
}

type Questions = Awaited<ReturnType<typeof complaintTypes>>[number]['questions']

const answersTo = (questions: Questions) =>
  Object.fromEntries(
    questions
      .filter(({ required }) => required)
      .map(({ code, options }) => [code, options?.[0]?.code ?? 'yes']),
  )

function seriesOf(towns: readonly Town[], now: Date) {
  const years = [2024, 2025, 2026, 2027, 2028].filter((year) => year <= now.getUTCFullYear())
  return towns.flatMap(({ tenantId, code }) =>
    years.map((begins) => {
      const about = { day: `${begins}-04-01`, ulbCode: code, tenant: tenantId }
      const first = formatNumber(numberPattern, { ...about, sequence: 1 })
      return {
        tenant_id: tenantId,
        begins,
        id: seriesKey(numberPattern, about),
        prefix: first.slice(0, -6),
      }
    }),
  )
}

const wordings = () =>
  Object.entries(messages).flatMap(([action, { title, text }]) =>
    (['en', 'hi'] as const).map((language) => ({
      ...{ action, language, title: title[language], body: text[language] },
    })),
  )

/** Who acts at each ULB for each department: its grievance officer, its helpline, and field staff of the department. */
const officers = `
  CREATE TEMP TABLE officer AS
  SELECT DISTINCT ON (p.tenant_id, d.department, who) p.tenant_id, d.department, who, p.person_id, person.name
  FROM posting p JOIN person ON person.tenant_id = p.state_id AND person.id = p.person_id
  CROSS JOIN (VALUES ('GRO', 'GRO'), ('HELPLINE', 'CSR'), ('LME', 'PGR_LME')) AS acts (who, role)
  CROSS JOIN (SELECT DISTINCT department FROM kind) AS d
  WHERE acts.role = ANY (p.roles)
  ORDER BY p.tenant_id, d.department, who, (p.department = d.department) DESC, p.person_id;
  ANALYZE officer;`
