import { z } from 'zod'
import { checkAnswers } from '../forms/check-answers'
import { formContext } from '../forms/form-context'
import { query } from '../operations/operation'
import { getService } from './catalogue'
import { FeeInWords, feeOfDraft } from './draft-fee'

/** The fee that some answers come to, for anybody who asks before applying. */
export const estimateFee = query({
  name: 'applications.estimate-fee',
  summary: 'Estimate the fee of a service from some answers',
  permission: 'public',
  input: z.object({
    ulb: z.string().max(60),
    service: z.string().max(60),
    answers: z.record(z.string(), z.unknown()),
    language: z.enum(['en', 'hi']).default('en'),
  }),
  output: z.object({ fee: FeeInWords.nullable() }),
  api: { method: 'post', path: '/services/{service}/fee' },
  async run({ actor, input, tx, now }) {
    const definition = getService(input.service)
    const context = await formContext(input.ulb, now, input.language)
    const { answers } = checkAnswers(definition, input.answers, context)
    return {
      fee:
        (await feeOfDraft(
          tx,
          { ...actor, tenantId: input.ulb },
          { definition, answers, context },
        )) ?? null,
    }
  },
})
