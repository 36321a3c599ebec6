import { transaction } from '@/lib/infra/database/database'
import { uuidv7 } from '../operations/uuid'

/** What matters of a file in a list. */
export type Listed = {
  service: string
  state: string
  assigneeId?: string | null
  wardId?: string | null
  sentBack?: boolean
  open?: boolean
  submittedAt: Date
  stateDueAt: Date | null
  subject?: string
  applicantName?: string
  mobileIndex?: string
}

/** Puts files into a ULB as they would stand there, without the way that led there. */
export async function putFiles(tenantId: string, files: readonly Listed[]): Promise<string[]> {
  const personId = uuidv7()
  const rows = files.map((file, index) => {
    const number = `T/${tenantId}/${String(index).padStart(5, '0')}/${uuidv7().slice(-6)}`
    const { subject = `Shop ${index}`, applicantName = `Person ${index}` } = file
    return {
      ...file,
      tenantId,
      id: uuidv7(file.submittedAt),
      number,
      serviceVersion: 1,
      workflow: 'test',
      personId,
      applicantName,
      subject,
      answers: {},
      channel: 'ONLINE',
      preparedBy: personId,
      status: file.state,
      consumerCode: number,
      stateSince: file.submittedAt,
      searchText: `${number} ${subject} ${applicantName}`.toLowerCase(),
    }
  })
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, (tx) =>
    tx.application.createMany({ data: rows }),
  )
  return rows.map(({ id }) => id)
}
