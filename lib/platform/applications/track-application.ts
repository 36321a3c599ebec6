import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import { Words } from '../forms/definition'
import { allowAttempt, forgiveAttempts } from '../identity/throttle'
import { Refusal } from '../operations/errors'
import { query } from '../operations/operation'
import { ulbs } from '../tenancy/tenancy'
import { Asked, askedNow, ToPay, toPayNow } from './asked-now'
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
  async run({ input, tx, now }) {
    const { number } = input
    await allowAttempt(`track:${number}`, { attempts: 10, minutes: 15 }, now)
    const ulb = (await ulbs()).find(({ code }) => number.split('/').includes(code))
    if (!ulb) throw unknown()
    await actAsSystem(tx, ulb.id)
    const file = await tx.application.findUnique({
      where: { tenantId_number: { tenantId: ulb.id, number } },
      include: { transitions: { orderBy: { sequence: 'asc' } } },
    })
    if (!file?.mobileLastFour || file.mobileLastFour !== input.lastFour) throw unknown()

    await forgiveAttempts(`track:${number}`)
    const definition = getService(file.service)
    return {
      number,
      ulb: ulb.id,
      service: file.service,
      name: definition.name,
      submittedAt: file.submittedAt,
      progress: progressOf(definition, file, file.transitions),
      asked: await askedNow(tx, definition, file),
      pay: await toPayNow(tx, definition, file, now),
    }
  },
})
