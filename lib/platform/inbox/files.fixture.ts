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
  const rows = files.map(({ service, mobileIndex, applicantName, ...file }, index) => {
    const number = `T/${tenantId}/${String(index).padStart(5, '0')}/${uuidv7().slice(-6)}`
    const { subject = `Shop ${index}` } = file
    const personName = applicantName ?? `Person ${index}`
    const key = { tenantId, id: uuidv7(file.submittedAt) }
    return {
      work: {
        ...{ ...file, ...key, kind: service, number, personId, personName, subject },
        ...{ status: file.state, stateSince: file.submittedAt },
        searchText: `${number} ${subject} ${personName}`.toLowerCase(),
      },
      facts: {
        ...{ ...key, serviceVersion: 1, personId, answers: {}, channel: 'ONLINE' },
        ...{ preparedBy: personId, consumerCode: number, mobileIndex: mobileIndex ?? null },
      },
    }
  })
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, async (tx) => {
    await tx.case.createMany({ data: rows.map(({ work }) => work) })
    await tx.application.createMany({ data: rows.map(({ facts }) => facts) })
  })
  return rows.map(({ work }) => work.id)
}
