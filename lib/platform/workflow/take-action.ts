import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Application } from '../applications/application'
import { moveFile } from '../applications/move'
import { papersOfApplication } from '../applications/papers-of'
import type { ServiceDefinition } from '../applications/service-definition'
import { workflowOf } from '../applications/workflow-of'
import { changedSince } from '../cases/case-event'
import { Conflict, InvalidInput, Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { isApplicantsTurn } from './applicants-turn'
import { askCorrection } from './ask-correction'
import { Codes, OptionalId, OptionalText } from './codes'
import { fileForWork } from './file-for-work'
import { findingsMade } from './findings-made'
import { officersFor } from './officers-for'
import { needsOf } from './take'
import { findState, type Action, type State } from './workflow'

const Taking = z.object({
  id: z.uuid(),
  revision: z.coerce.number().int().describe('The revision of the file that was seen'),
  action: z.string().max(80),
  remark: OptionalText,
  reasons: Codes.describe('Codes of the reasons of the service'),
  sections: Codes.describe('What the applicant is to put right'),
  papers: Codes.describe('The papers the applicant is to attach again'),
  assignee: OptionalId.describe('Who is to take the next step'),
})
type Taking = z.output<typeof Taking>

/** An officer takes a step of the workflow. Of two who act on the same revision one wins; the other gets a Conflict. */
export const takeAction = operation({
  name: 'files.take-action',
  summary: 'Take a step of the workflow on a file',
  permission: 'desk',
  input: Taking,
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    action: z.string(),
    from: z.string(),
    state: z.string(),
    status: z.string(),
    revision: z.int(),
  }),
  api: { method: 'post', path: '/files/{id}/actions' },
  async run({ actor, input, tx, now, about }) {
    const { file, definition } = await fileForWork(tx, actor, input.id)
    if (await changedSince(tx, file, input.revision)) throw new Conflict('changed-meanwhile')
    const { state, action } = stepOf(definition, file, input.action)
    checkReasons(definition, file.state, input)
    await checkAssignee(definition, file, action, input.assignee, now)

    const { remark, reasons, assignee: assigneeId, revision: seen } = input
    const asked = { definition, file, actor, ...input, message: remark ?? '', now }
    if (isApplicantsTurn(workflowOf(definition), action.to)) await askCorrection(tx, asked)
    const brought = await broughtAlong(tx, file, state, action)
    const taking = { action: action.code, seen, remark, reasons, assigneeId, ...brought }
    const moved = await moveFile(tx, { definition, file, actor, now, ...taking })
    about(file.id, { number: file.number, action: action.code, from: file.state, to: moved.state })
    const { id, number, status, revision } = moved
    return {
      id,
      number,
      action: action.code,
      from: file.state,
      state: moved.state,
      status,
      revision,
    }
  },
})

/** The step, which must be one that is taken here: corrections and adjustments have forms of their own. */
function stepOf(definition: ServiceDefinition, file: Application, code: string) {
  const state = findState(workflowOf(definition), file.state)
  const action = state?.actions.find((one) => one.code === code)
  if (!state || !action) throw new Refusal('no-such-action')
  if (action.kind === 'correct') throw new Refusal('corrected-elsewhere')
  if (action.kind === 'adjust') throw new Refusal('adjusted-elsewhere')
  return { state, action }
}

function checkReasons({ reasons }: ServiceDefinition, state: string, taking: Taking) {
  const fitting = reasons.filter(
    ({ actions }) =>
      actions.includes(taking.action) || actions.includes(`${state}.${taking.action}`),
  )
  if (!taking.reasons.every((code) => fitting.some((reason) => reason.code === code)))
    throw new InvalidInput({ reasons: [{ code: 'not-an-option' }] })
}

async function checkAssignee(
  definition: ServiceDefinition,
  { tenantId }: Application,
  { to }: Action,
  assignee: string | undefined,
  now: Date,
) {
  if (!assignee) return
  const officers = await officersFor(tenantId, definition, to, now)
  if (!officers.some(({ personId }) => personId === assignee))
    throw new InvalidInput({ assignee: [{ code: 'not-an-option' }] })
}

/** What the step needs and the file already holds. */
async function broughtAlong(tx: Transaction, file: Application, state: State, action: Action) {
  const needs = needsOf(state, action)
  const made = needs.includes('findings') ? await findingsMade(tx, file) : null
  const papers = needs.includes('documents')
    ? await papersOfApplication(tx, file.tenantId, file.id)
    : []
  return {
    findings: made ? { finding: made.id } : {},
    documents: papers.map(({ code }) => code),
  }
}
