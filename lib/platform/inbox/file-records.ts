import { type Prisma, type Transaction } from '@/lib/infra/database/database'

/** A file as a list's statement gives it. */
export type FileRecord = {
  id: string
  number: string
  service: string
  state: string
  subject: string
  applicant_name: string
  ward_id: string | null
  assignee_id: string | null
  submitted_at: Date
  state_since: Date
  state_due_at: Date | null
  escalated_at: Date | null
  sent_back: boolean
  open: boolean
  fee_estimate: bigint | null
  revision: number
}

/** The files of a list; `keys` gives their ids, each with the time `at` they are in order of. */
export const fileRecords = (
  tx: Transaction,
  tenantId: string,
  keys: Prisma.Sql,
  order: Prisma.Sql,
): Promise<FileRecord[]> => tx.$queryRaw<FileRecord[]>`
  SELECT a.id, a.number, a.kind AS service, a.state, a.subject, a.person_name AS applicant_name, a.ward_id, a.assignee_id,
         a.submitted_at, a.state_since, a.state_due_at, a.escalated_at, a.sent_back, a.open,
         f.fee_estimate, a.revision
  FROM (${keys}) AS page
  JOIN cases a ON a.tenant_id = ${tenantId} AND a.id = page.id
  JOIN application f ON f.tenant_id = ${tenantId} AND f.id = page.id
  ORDER BY page.at ${order}, page.id ${order}`
