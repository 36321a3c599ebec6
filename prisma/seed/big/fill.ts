import type pg from 'pg'
import { refreshTally } from '@/lib/services/grievances/tally/refresh-tally'
import { ulbs } from '../reference/places'
import { bareTables, settle } from './bare-tables'
import { caseRows, complaintRows, followerRows, numberRows, reporterRows } from './complaint-rows'
import { drawing } from './drawing'
import { auditRows, eventRows, messageRows } from './event-rows'
import { putFacts } from './facts'
import { histories, standings } from './histories'
import { employEverywhere, putCitizens } from './people'
import { places } from './places'
import { reports } from './reports'
import { joining, stories } from './stories'
import { townsOf } from './towns'

/** Does one named piece of the work and shows that it goes on. */
type Step = (title: string, work: () => Promise<unknown>) => Promise<void>

/** One citizen for so many complaints. */
const complaintsOfOne = 8

/** Fills a database that has the reference data alone with so many complaints, as if ULBs had worked for months. */
export async function fill(owner: pg.Client, complaints: number, now: Date, step: Step) {
  const towns = townsOf(ulbs(), complaints)
  const query = (sql: string) => () => owner.query(sql)
  await owner.query(`SET work_mem = '128MB'; SET maintenance_work_mem = '512MB'`)
  await owner.query(drawing)
  await step('Employing the staff of every ULB', () => employEverywhere(ulbs()))
  await step('Inventing citizens', () => putCitizens(owner, complaints / complaintsOfOne))
  await putFacts(owner, towns, now)
  await step('Drawing what is reported', query(places + reports))
  await step('Drawing how it goes on', query(stories + joining + histories + standings))

  const restore = await bareTables(owner)
  await step(
    'Writing complaints',
    query(`${complaintRows}; ANALYZE complaint; ${caseRows}; ANALYZE cases; ${numberRows}`),
  )
  await step('Writing reporters and followers', query(`${reporterRows}; ${followerRows}`))
  await step(
    'Writing histories',
    query(`${eventRows}; ANALYZE case_event; ANALYZE complaint_reporter`),
  )
  await step('Writing the newest audit entries and messages', query(`${auditRows}; ${messageRows}`))
  await step('Building indexes', restore)

  await step('Writing marks and statistics', () => settle(owner))
  await step('Counting the figures', async () => {
    for (const { tenantId } of towns) await refreshTally(tenantId, now)
  })
  await step('Writing marks and statistics of the figures', () => settle(owner))
}
