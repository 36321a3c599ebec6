import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { Words } from '../forms/definition'
import { formContext } from '../forms/form-context'
import { summarise } from '../forms/summarise'
import { fileUrl } from '../files/file-url'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'
import { actionWords } from './workflow-of'
import { applicationOf, type Application } from './application'
import { stepsOf } from '../cases/past-steps'
import { Asked, askedNow, ToPay, toPayNow } from './asked-now'
import { getService } from './catalogue'
import { answersOf } from './correction'
import { papersOfApplication } from './papers-of'
import { Progress, progressOf } from './progress'
import type { ServiceDefinition } from './service-definition'

const Row = z.object({
  field: z.string(),
  name: z.string(),
  label: z.string(),
  value: z.string(),
  given: z.boolean(),
})

const SectionInWords = z.object({
  section: z.string(),
  title: z.string(),
  rows: z.array(Row),
  items: z.array(z.object({ title: z.string(), rows: z.array(Row) })).exactOptional(),
})

/** A file as its applicant sees it. */
const MyApplication = z.object({
  id: z.uuid(),
  number: z.string(),
  service: z.string(),
  name: Words,
  subject: z.string(),
  submittedAt: z.date(),
  progress: Progress,
  asked: Asked.nullable(),
  pay: ToPay.nullable(),
  history: z.array(
    z.object({ at: z.date(), done: Words, reasons: z.array(Words), remark: z.string().nullable() }),
  ),
  answers: z.array(SectionInWords),
  papers: z.array(
    z.object({ code: z.string(), name: z.string(), mime: z.string(), url: z.string() }),
  ),
  documents: z.array(
    z.object({ id: z.uuid(), kind: z.string(), serial: z.string(), issuedAt: z.date() }),
  ),
  licence: z.object({ number: z.string(), status: z.string() }).nullable(),
})

/** A file of the citizen's: where it is, what was asked and answered, and the papers it gave rise to. */
export const getMyApplication = query({
  name: 'applications.my-application',
  summary: 'See one of your applications',
  permission: 'citizen',
  input: z.object({
    ulb: z.string().max(60),
    id: z.uuid(),
    language: z.enum(['en', 'hi']).optional(),
  }),
  output: MyApplication,
  api: { method: 'get', path: '/my/applications/{ulb}/{id}' },
  async run({ actor, input, tx, now }) {
    const { tenantId, personId = '' } = actor
    const row = await tx.application.findFirst({
      where: { tenantId, id: input.id, personId },
      include: { case: true, entry: true },
    })
    if (!row) throw new NotFound('application')
    const { entry, ...ofFile } = row
    const file = applicationOf(ofFile)
    const steps = await stepsOf(tx, file)
    const definition = getService(file.service)
    const context = await formContext(tenantId, now, input.language ?? actor.language)
    const papers = await papersOfApplication(tx, tenantId, file.id)
    return {
      id: file.id,
      number: file.number,
      service: file.service,
      name: definition.name,
      subject: file.subject,
      submittedAt: file.submittedAt,
      progress: progressOf(definition, file, steps),
      asked: await askedNow(tx, definition, file),
      pay: await toPayNow(tx, definition, file, now),
      history: steps
        .filter(({ toState }) => !isOnTheWayIn(definition, toState))
        .map((step) => toldOf(definition, step)),
      answers: summarise(definition, await answersOf(tx, file), context, { unmask: true }),
      papers: papers.map(({ code, name, mime, fileId }) => ({
        code,
        name,
        mime,
        url: fileUrl({ tenant: tenantId, fileId, person: personId, disposition: 'inline' }, now),
      })),
      documents: await documentsOf(tx, file),
      licence: entry && { number: entry.number, status: entry.status },
    }
  },
})

type Step = {
  fromState: string
  action: string
  actionKind: string | null
  at: Date
  reasons: string[]
  remark: string | null
}

// Lodging may take several steps of the published workflow; to the applicant it is one.
const isOnTheWayIn = ({ workflow }: ServiceDefinition, state: string) =>
  workflow.submit.path.some((action) => action in (workflow.states[state]?.actions ?? {}))

// Officers' remarks to each other stay inside; why something is asked or refused is told.
const told = ['send-back', 'reject', 'cancel']

const toldOf = (
  definition: ServiceDefinition,
  { fromState, action, actionKind, at, reasons, remark }: Step,
) => ({
  at,
  done: actionWords(definition, fromState, action)?.done ?? definition.name,
  reasons: definition.reasons.filter(({ code }) => reasons.includes(code)).map(({ text }) => text),
  remark: told.includes(actionKind ?? '') ? remark : null,
})

const documentsOf = (tx: Transaction, { tenantId, id: applicationId }: Application) =>
  tx.issuedDocument.findMany({
    where: { tenantId, applicationId },
    select: { id: true, kind: true, serial: true, issuedAt: true },
    orderBy: { issuedAt: 'asc' },
  })
