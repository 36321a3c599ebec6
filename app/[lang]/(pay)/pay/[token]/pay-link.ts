import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ulbOfPayToken } from '@/lib/platform/billing/pay-token'
import { askOnce } from '@/lib/platform/collection/ask-once'
import { payByToken } from '@/lib/platform/collection/pay-by-token'
import type { Language } from '@/lib/platform/language/language'
import { NotFound } from '@/lib/platform/operations/errors'

const read = async (ulb: string, token: string, language: Language) => {
  try {
    return await payByToken({ by: 'guest', language }, { ulb, token })
  } catch (error) {
    if (NotFound.is(error)) notFound()
    throw error
  }
}

/** What a pay link leads to now, for anybody who has it; a payment under way is asked about first. */
export const payLink = cache(async (token: string, language: Language) => {
  const ulb = await ulbOfPayToken(token)
  if (!ulb) notFound()
  const seen = await read(ulb.id, token, language)
  if (seen.attempt?.status !== 'PENDING') return { ulb, silent: false, ...seen }
  const asked = await askOnce(
    { tenantId: ulb.id, orderId: seen.attempt.order },
    { source: 'STATUS' },
  )
  const news = asked && asked.status !== 'PENDING'
  const link = news ? await read(ulb.id, token, language) : seen
  /** The bank gives no answer: nothing is known of a payment under way. */
  return { ulb, silent: asked === undefined, ...link }
})

export type SeenPayLink = Awaited<ReturnType<typeof payLink>>
