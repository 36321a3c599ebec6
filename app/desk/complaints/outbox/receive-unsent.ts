import { currentCaller } from '@/lib/platform/identity/current-caller'
import { Forbidden, InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { faultSentence, sentenceOf } from '@/lib/platform/operations/sentences'
import { postedTexts } from '@/lib/platform/posted/posted-texts'
import { visitComplaint } from '@/lib/services/grievances/desk/visit-complaint'
import { takeComplaintAction } from '@/lib/services/grievances/take-complaint-action'
import { paths } from '../../../paths'
import { deskLanguage } from '../../desk-language'
import { postedPhotos } from '../posted-photos'

type Received = { status: number; to?: string; why?: string }

/**
 * Takes what waited in an outbox: a visit, or a step. The key of the request makes that it takes effect once. What was said
 * of the complaint meanwhile does not matter, for what happened in the field happened; a step that somebody else took does.
 */
export async function receiveUnsent(id: string, form: FormData): Promise<Received> {
  const caller = await currentCaller()
  if (caller.by !== 'session') return { status: 401 }
  try {
    const { reasons, ...values } = postedTexts(form)
    const {
      key,
      from: _from,
      ...posted
    } = {
      key: undefined,
      from: undefined,
      ...(await postedPhotos(
        { ...values, ...(reasons !== undefined && { reasons: [reasons].flat() }) },
        form,
      )),
    } as Record<string, unknown>
    const once = { idempotencyKey: typeof key === 'string' ? key : undefined }
    if (form.has('action')) {
      const input = { ...posted, id, waited: true } as Parameters<typeof takeComplaintAction>[1]
      await takeComplaintAction(caller, input, once)
      return { status: 200, to: paths.deskComplaint(id, { did: String(form.get('action')) }) }
    }
    const input = { ...posted, id } as Parameters<typeof visitComplaint>[1]
    await visitComplaint(caller, input, once)
    return { status: 200, to: paths.deskComplaint(id, { did: 'visit' }) }
  } catch (error) {
    return refusedBy(error)
  }
}

async function refusedBy(error: unknown): Promise<Received> {
  const language = await deskLanguage()
  if (Refusal.is(error) && error.code === 'uploads-busy') return { status: 503 }
  if (Refusal.is(error)) return { status: 409, why: sentenceOf(error, language) }
  if (InvalidInput.is(error)) {
    const faults = Object.values(error.faults).flat()
    return { status: 422, why: faults.map((fault) => faultSentence(fault, language)).join('. ') }
  }
  if (Forbidden.is(error)) return { status: 401 }
  if (NotFound.is(error)) return { status: 404, why: '' }
  throw error
}
