import { z } from 'zod'
import type { Staff } from '../identity/staff-of'
import type { FileRecord } from './file-records'
import type { workingTimes } from './working-time'

/** A file as it stands in a list. Times are working days of the state's own limit. */
export const FileRow = z.object({
  id: z.uuid(),
  number: z.string(),
  service: z.string(),
  state: z.string(),
  subject: z.string(),
  applicant: z.string(),
  ward: z.string().nullable(),
  assignee: z
    .object({ id: z.uuid(), name: z.object({ en: z.string(), hi: z.string() }) })
    .nullable(),
  receivedAt: z.date(),
  dueAt: z.date().nullable(),
  time: z.object({ allowed: z.int(), used: z.int(), left: z.int() }).nullable(),
  escalated: z.boolean(),
  sentBack: z.boolean(),
  open: z.boolean(),
  fee: z.bigint().nullable(),
  revision: z.int(),
})
export type FileRow = z.infer<typeof FileRow>

/** What rows of one ULB are worded with. */
export type RowContext = { timeOf: ReturnType<typeof workingTimes>; staff: readonly Staff[] }

/** The row of a list from what the database gave. */
export function fileRow(file: FileRecord, { timeOf, staff }: RowContext): FileRow {
  const due = file.open ? file.state_due_at : null
  return {
    id: file.id,
    number: file.number,
    service: file.service,
    state: file.state,
    subject: file.subject,
    applicant: file.applicant_name,
    ward: file.ward_id,
    assignee: file.assignee_id
      ? { id: file.assignee_id, name: nameOf(staff, file.assignee_id) }
      : null,
    receivedAt: file.submitted_at,
    dueAt: due,
    time: due && timeOf(file.state_since, due),
    escalated: file.escalated_at !== null,
    sentBack: file.sent_back,
    open: file.open,
    fee: file.fee_estimate,
    revision: file.revision,
  }
}

const nameOf = (staff: readonly Staff[], personId: string) =>
  staff.find((one) => one.personId === personId)?.name ?? { en: '', hi: '' }
