import { z } from 'zod'
import { largestBody } from '../posted/bounds'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { PostedTexts } from '../applications/posted-texts'
import type { Answers, SectionAnswers } from '../forms/definition'
import { formContext } from '../forms/form-context'
import type { Group } from '../forms/forms'
import { isParts } from '../forms/parts'
import { readSection } from '../forms/read-section'
import { textsOf } from '../forms/texts-of'
import { uploads } from '../files/examining/prepare-uploads'
import { PostedFile } from '../files/posted-file'
import { storeUpload } from '../files/store-upload'
import { InvalidInput, Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { uuidv7 } from '../operations/uuid'
import { fileForWork, fileInSight, type InHand } from './file-for-work'
import { findingsSection, placeField } from './findings-section'
import { measuredFields } from './measuring/measured-fields'
import { serves } from './serves'

/** An inspector records what was found: the checklist, photographs and the place. Kept beside earlier findings, never over them. */
export const recordFindings = operation({
  name: 'files.record-findings',
  summary: 'Record what was found at the place',
  permission: 'desk',
  input: z.object({
    id: z.uuid(),
    texts: PostedTexts.default({}).describe('What a form posted, by wire name: `findings.…`'),
    answers: z
      .record(z.string(), z.json())
      .optional()
      .describe('The answers as JSON, instead of texts'),
    photographs: z.array(PostedFile).max(20).default([]),
  }),
  output: z.object({ id: z.uuid(), finding: z.uuid(), photographs: z.array(z.uuid()) }),
  api: { method: 'post', path: '/files/{id}/findings', body: largestBody.upload },
  prepare: {
    ...uploads,
    admit: async ({ actor, input, tx }) => {
      inspectionOf(actor, await fileInSight(tx, actor, input.id))
    },
  },
  async run({ actor, input, tx, now, about }) {
    const inHand = await fileForWork(tx, actor, input.id)
    const { file, definition } = inHand
    const inspection = inspectionOf(actor, inHand)
    const context = await formContext(actor.tenantId, now, actor.language)
    const measured = measuredFields(definition, file.answers as Answers, context)
    const section = findingsSection(inspection, measured)
    const texts = input.answers ? textsOf(section, input.answers as SectionAnswers) : input.texts
    const { answers, faults } = readSection(section, texts, { ...context, answers: {} })
    const max = inspection.photographs
    if (input.photographs.length > max)
      faults['photographs'] = [{ code: 'too-many', params: { max } }]
    if (Object.keys(faults).length > 0) throw new InvalidInput(faults)

    const photographs = await keepPhotographs(tx, actor, input.photographs, now)
    const { [placeField]: place, ...found } = Array.isArray(answers) ? {} : answers
    const finding = uuidv7(now)
    await tx.caseInspection.create({
      data: {
        tenantId: actor.tenantId,
        id: finding,
        caseId: file.id,
        inspectorId: actor.personId ?? '',
        inspectorName: actor.name,
        answers: found,
        photographs,
        ...placeOf(place),
        at: now,
      },
    })
    about(file.id, { finding, photographs: photographs.length })
    return { id: file.id, finding, photographs }
  },
})

/** The inspection that a file waits for from this officer. Throws Refusal. */
function inspectionOf(actor: Actor, { file, definition }: InHand) {
  const { inspection } = definition
  if (!inspection || inspection.state !== file.state) throw new Refusal('no-findings-here')
  if (!serves(actor.roles, definition, file.state)) throw new Refusal('not-your-role')
  return inspection
}

async function keepPhotographs(
  tx: Transaction,
  actor: Actor,
  posted: readonly PostedFile[],
  now: Date,
) {
  const { tenantId, personId: uploadedBy = null } = actor
  const kept: string[] = []
  for (const file of posted) {
    const upload = { tenantId, personId: null, uploadedBy, file }
    const stored = await storeUpload(
      tx,
      { ...upload, accepts: ['image'], field: 'photographs' },
      now,
    )
    kept.push(stored.id)
  }
  return kept
}

function placeOf(place: Group[string] | undefined) {
  if (!isParts(place)) return {}
  const part = (name: string) => (typeof place[name] === 'number' ? place[name] : null)
  return { latitude: part('latitude'), longitude: part('longitude'), accuracy: part('accuracy') }
}
