import { z } from 'zod'
import { getApplication } from './application'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'
import { maySeeFile } from '../workflow/sight'

/** What a clerk lodged, to hand over its number and print its acknowledgement. */
export const getLodged = query({
  name: 'applications.lodged',
  summary: 'See what you lodged at the counter',
  permission: 'counter',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    service: z.string(),
    applicant: z.string(),
    subject: z.string(),
    dueAt: z.date().nullable(),
    acknowledgement: z.uuid().nullable(),
  }),
  api: { method: 'get', path: '/counter/applications/{id}' },
  async run({ actor, input: { id }, tx }) {
    const { tenantId } = actor
    const file = await getApplication(tx, tenantId, id)
    if (!maySeeFile(actor, file)) throw new NotFound('application')
    const { number, service, applicantName: applicant, subject, dueAt } = file
    const acknowledgement = await tx.issuedDocument.findFirst({
      where: { tenantId, applicationId: id, kind: 'ACKNOWLEDGEMENT' },
      select: { id: true },
    })
    return {
      id,
      number,
      service,
      applicant,
      subject,
      dueAt,
      acknowledgement: acknowledgement?.id ?? null,
    }
  },
})
