import { transaction } from '@/lib/infra/database/database'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { employed } from '@/lib/platform/workflow/office.fixture'
import type { ComplaintCase } from '../complaint'
import { complaintForUpdate } from '../complaint-of'
import { type } from '../complained.fixture'
import { reportComplaint } from '../report-complaint'

/** Does something in the reach of the system at a ULB. */
export const inTown = <Result>(
  ulb: string,
  work: Parameters<typeof transaction<Result>>[1],
): Promise<Result> => transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, work)

/** The people who handle complaints at a ULB of the tests' own, and somebody who complains there. */
export async function deskOf(ulb: string, mobile: string) {
  const [ward] = await wardsOf(ulb)
  const citizen = await signedIn({ name: 'Kamla Rawat', mobile })
  return {
    citizen,
    gro: await employed('Govind', ['GRO'], ulb),
    field: await employed('Farida', ['PGR_LME'], ulb),
    field2: await employed('Firoz', ['PGR_LME'], ulb),
    helpline: await employed('Hema', ['CSR'], ulb),
    head: await employed('Nandita', ['COMMISSIONER', 'SUPERVISOR'], ulb),
    ward: ward?.id ?? '',
    /** Somebody complains of what no rule gives to anybody at once; gives the id. */
    complains: async (of: Partial<Parameters<typeof reportComplaint>[1]> = {}) =>
      (await reportComplaint(citizen, { ulb, type, ward: ward?.id, ...of })).id,
  }
}
export type Desk = Awaited<ReturnType<typeof deskOf>>

/** How a complaint stands in the database. */
export const standing = (ulb: string, id: string): Promise<ComplaintCase> =>
  inTown(ulb, (tx) => complaintForUpdate(tx, ulb, id))

/** The history of a complaint, the oldest first. */
export const historyRows = (ulb: string, caseId: string) =>
  inTown(ulb, (tx) =>
    tx.caseEvent.findMany({
      where: { tenantId: ulb, caseId },
      orderBy: { sequence: 'asc' },
    }),
  )

/** Lets a complaint be due at a moment. */
export const dueOn = (ulb: string, id: string, dueAt: Date) =>
  inTown(ulb, async (tx) => {
    const where = { tenantId_id: { tenantId: ulb, id } }
    await tx.complaint.update({ where, data: { dueAt } })
    await tx.case.update({ where, data: { dueAt, stateDueAt: dueAt } })
  })
