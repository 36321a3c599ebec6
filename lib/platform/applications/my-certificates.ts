import { z } from 'zod'
import { Day, dayAt } from '../dates/dates'
import { Words } from '../forms/definition'
import { query } from '../operations/operation'
import { getService } from './catalogue'
import { before, newestFirst, pageOf, PageInput } from './page-by-id'

const dayOf = (date: Date) => Day.parse(date.toISOString().slice(0, 10))

/** What was granted to the citizen at every ULB: licences, registrations, newest first. */
export const myCertificates = query({
  name: 'applications.my-certificates',
  summary: 'List your licences and certificates',
  permission: 'citizen',
  input: PageInput,
  output: z.object({
    certificates: z.array(
      z.object({
        id: z.uuid(),
        ulb: z.string(),
        number: z.string(),
        service: z.string(),
        name: Words,
        subject: z.string(),
        application: z.uuid(),
        status: z.enum(['ACTIVE', 'SUSPENDED', 'CANCELLED', 'EXPIRED']),
        validTo: Day.nullable(),
        document: z.uuid().nullable(),
      }),
    ),
    next: z.uuid().nullable(),
  }),
  api: { method: 'get', path: '/my/certificates' },
  async run({ actor, input, tx, now }) {
    const rows = await tx.registerEntry.findMany({
      where: { personId: actor.personId ?? '', ...before(input) },
      include: {
        issued: {
          where: { kind: 'CERTIFICATE' },
          select: { id: true },
          orderBy: { issuedAt: 'desc' },
          take: 1,
        },
      },
      ...newestFirst(input),
    })
    const { page, next } = pageOf(rows, input)
    return {
      certificates: page.map((row) => {
        const definition = getService(row.service)
        const validTo = row.validTo && dayOf(row.validTo)
        return {
          id: row.id,
          ulb: row.tenantId,
          number: row.number,
          service: row.service,
          name: definition.outcome?.certificate.title ?? definition.name,
          subject: row.subject,
          application: row.applicationId,
          status: statusOf(row.status, validTo, dayAt(now)),
          validTo,
          document: row.issued[0]?.id ?? null,
        }
      }),
      next,
    }
  },
})

// The job that lets entries expire may run later than midnight.
const statusOf = (
  status: string,
  validTo: Day | null,
  today: Day,
): 'ACTIVE' | 'SUSPENDED' | 'CANCELLED' | 'EXPIRED' =>
  status === 'CANCELLED' || status === 'SUSPENDED'
    ? status
    : status === 'EXPIRED' || (validTo !== null && validTo < today)
      ? 'EXPIRED'
      : 'ACTIVE'
