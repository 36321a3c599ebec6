import { transaction } from '@/lib/infra/database/database'
import { getApplication, type Application } from '@/lib/platform/applications/application'
import type { Answers } from '@/lib/platform/forms/definition'
import type { Applicant } from '../forms/applicant'
import type { Town } from './town'

/** Who applies with what, and when it is sent. */
export interface Applying {
  who: Applicant
  answers: Answers
  sentAt: Date
}

/** A file that was sent: its id, who sent it and what they wrote. */
export interface Filed {
  id: string
  who: Applicant
  answers: Answers
}

/** The file as it stands. */
export const fileNow = ({ tenantId }: Town, { id }: Filed): Promise<Application> =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, (tx) =>
    getApplication(tx, tenantId, id),
  )
