import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import { Words } from '../forms/definition'
import { countGuess } from '../limits/guessing'
import { knowDevice } from '../limits/known-devices'
import { Refusal } from '../operations/errors'
import { stateId } from '../operations/state-id'
import { query } from '../operations/operation'
import { ulbs } from '../tenancy/tenancy'
import { Asked, askedNow, ToPay, toPayNow } from './asked-now'
import { applicationOf } from './application'
import { stepsOf } from '../cases/past-steps'
import { getService } from './catalogue'
import { Progress, progressOf } from './progress'
import { TypedCode, TypedNumber } from '../language/typed'

const unknown = () => new Refusal('no-such-application')

/** Where a file is, for whoever knows its number and the last digits of the mobile. Unknown and wrong look alike. */
export const trackApplication = query({
  name: 'applications.track',
  summary: 'See where an application is by its number and the last 4 digits of the mobile',
  permission: 'public',
  acts: 'as-system',
  input: z.object({
    number: TypedNumber,
    lastFour: TypedCode,
  }),
  output: z.object({
    number: z.string(),
    ulb: z.string(),
    service: z.string(),
    name: Words,
    submittedAt: z.date(),
    progress: Progress,
    asked: Asked.omit({ message: true, id: true }).nullable(),
    pay: ToPay.nullable(),
  }),
  api: { method: 'post', path: '/applications/track' },
  async run({ actor: { from: source }, input, tx, now }) {
    const { number } = input
    await actAsSystem(tx, stateId())
    const guess = await countGuess(tx, 'track', { target: number, source, now })
    const ulb = (await ulbs()).find(({ code }) => number.split('/').includes(code))
    if (!ulb) throw unknown()
    await actAsSystem(tx, ulb.id)
    const row = await tx.application.findFirst({
      where: { tenantId: ulb.id, case: { number } },
      include: { case: true },
    })
    const file = row && applicationOf(row)
    if (!file?.mobileLastFour || file.mobileLastFour !== input.lastFour) throw unknown()

    await guess.right()
    await actAsSystem(tx, stateId())
    await knowDevice(tx, `track ${number}`, { source, now })
    await actAsSystem(tx, ulb.id)
    const definition = getService(file.service)
    return {
      number,
      ulb: ulb.id,
      service: file.service,
      name: definition.name,
      submittedAt: file.submittedAt,
      progress: progressOf(definition, file, await stepsOf(tx, file)),
      asked: await askedNow(tx, definition, file),
      pay: await toPayNow(tx, definition, file, now),
    }
  },
})
