import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Answers } from '../forms/definition'
import { formContext } from '../forms/form-context'
import type { FormContext, Texts } from '../forms/forms'
import { query } from '../operations/operation'
import { findTenant } from '../tenancy/tenancy'
import { estimate } from './estimate'
import type { FeeWords } from './fee-words'
import { getFiling } from './filing'
import { PostedTexts } from './posted-texts'
import type { ServiceDefinition } from './service-definition'
import { slabsOf } from './slabs'

/** A fee in the reader's words, line by line. */
export const FeeInWords = z.object({
  lines: z.array(z.object({ label: z.string(), detail: z.string(), amount: z.string() })),
  total: z.string(),
  complete: z.boolean().describe('False while an answer is missing, so that the sum may grow'),
})

type Given = {
  definition: ServiceDefinition
  answers: Answers
  typed?: { section: string; texts: Texts }
  context: FormContext
}

/** The fee of a draft by the ULB's tables of today; undefined for a service without charges. */
export async function feeOfDraft(
  tx: Transaction,
  { tenantId }: Actor,
  given: Given,
): Promise<FeeWords | undefined> {
  const tenant = await findTenant(tenantId)
  if (!tenant || !given.definition.charges) return undefined
  return estimate({ ...given, slabs: await slabsOf(tx, tenant, given.context.today) })
}

/** The fee as it would be with what stands typed in one section. Saves nothing. */
export const draftFee = query({
  name: 'applications.draft-fee',
  summary: 'Estimate the fee of an application that is not sent yet',
  permission: 'signed-in',
  input: z.object({
    ulb: z.string().max(60).optional(),
    draft: z.uuid(),
    section: z.string().max(60),
    texts: PostedTexts.default({}),
    language: z.enum(['en', 'hi']).optional(),
  }),
  output: z.object({ fee: FeeInWords.nullable() }),
  api: { method: 'post', path: '/applications/drafts/{draft}/fee' },
  async run({ actor, input, tx, now }) {
    const { definition, content } = await getFiling(tx, actor, input.draft)
    const context = await formContext(actor.tenantId, now, input.language ?? actor.language)
    const { answers } = content
    const typed = { section: input.section, texts: input.texts }
    return { fee: (await feeOfDraft(tx, actor, { definition, answers, typed, context })) ?? null }
  },
})
