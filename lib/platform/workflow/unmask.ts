import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { openSealed } from '../encryption/personal'
import { Words, type Answers } from '../forms/definition'
import { isParts } from '../forms/parts'
import { isSealed } from '../forms/sealed'
import { NotFound } from '../operations/errors'
import { operation } from '../operations/operation'
import { fileForWork } from './file-for-work'

/** Shows one sensitive answer of a file in full. Who saw which is in the trail. */
export const unmask = operation({
  name: 'files.unmask',
  summary: 'See one masked answer of a file in full',
  permission: 'unmask',
  input: z.object({
    id: z.uuid(),
    field: z
      .string()
      .max(120)
      .describe('The wire name, `owners.0.mobile`; `applicant` is who applied'),
  }),
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    field: z.string(),
    label: Words,
    value: z.string(),
  }),
  api: { method: 'post', path: '/files/{id}/unmask' },
  answers: 'secret',
  async run({ actor, input, tx, about }) {
    const { file, definition } = await fileForWork(tx, actor, input.id)
    const found =
      input.field === 'applicant'
        ? await applicantsMobile(tx, actor, file)
        : await answerInFull(tx, definition, file, input.field)
    about(file.id, { field: input.field })
    return { id: file.id, number: file.number, field: input.field, ...found }
  },
})

async function applicantsMobile(tx: Transaction, { stateId }: Actor, { personId }: Application) {
  const person = await tx.person.findUnique({
    where: { tenantId_id: { tenantId: stateId, id: personId } },
  })
  if (!person?.mobileCipher) throw new NotFound('mobile')
  const label = { en: 'Mobile number of the applicant', hi: 'आवेदक का मोबाइल नंबर' }
  return { label, value: await openSealed(tx, stateId, 'mobile', person.mobileCipher) }
}

async function answerInFull(
  tx: Transaction,
  definition: ServiceDefinition,
  file: Application,
  name: string,
) {
  const [code = '', ...path] = name.split('.')
  const section = definition.sections.find((one) => one.code === code)
  const field = section?.fields.find((one) => one.code === path[path.length - 1] && one.sensitive)
  const own = Object.hasOwn(file.answers as Answers, code)
    ? (file.answers as Answers)[code]
    : undefined
  const group = Array.isArray(own) ? own[Number(path[0])] : own
  const answer = field && isParts(group) ? group[field.code] : undefined
  if (!field || !isSealed(answer)) throw new NotFound('answer')
  const opened: unknown = JSON.parse(
    await openSealed(tx, file.tenantId, `${code}.${field.code}`, answer.sealed),
  )
  return { label: field.label, value: String(opened) }
}
