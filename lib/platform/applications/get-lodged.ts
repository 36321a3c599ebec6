import { z } from 'zod'
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
    const file = await tx.application.findFirst({
      where: { tenantId, id },
      include: { issued: { where: { kind: 'ACKNOWLEDGEMENT' }, select: { id: true }, take: 1 } },
    })
    if (!file || !maySeeFile(actor, file)) throw new NotFound('application')
    const { number, service, applicantName: applicant, subject, dueAt, issued } = file
    return {
      id,
      number,
      service,
      applicant,
      subject,
      dueAt,
      acknowledgement: issued[0]?.id ?? null,
    }
  },
})
