import { currentCaller } from '@/lib/platform/identity/current-caller'
import { Forbidden, InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { faultSentence, sentenceOf } from '@/lib/platform/operations/sentences'
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
  const values = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  const {
    key,
    from: _from,
    ...posted
  } = {
    key: undefined,
    from: undefined,
    ...(await postedPhotos({ ...(values as Record<string, string>), ...listsOf(form) }, form)),
  } as Record<string, unknown>
  const once = { idempotencyKey: typeof key === 'string' ? key : undefined }
  try {
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

/** Controls that are ticked more than once. */
const listsOf = (form: FormData) =>
  form.has('reasons') ? { reasons: form.getAll('reasons').map(String) } : {}

async function refusedBy(error: unknown): Promise<Received> {
  const language = await deskLanguage()
  if (error instanceof Refusal && error.code === 'uploads-busy') return { status: 503 }
  if (error instanceof Refusal) return { status: 409, why: sentenceOf(error, language) }
  if (error instanceof InvalidInput) {
    const faults = Object.values(error.faults).flat()
    return { status: 422, why: faults.map((fault) => faultSentence(fault, language)).join('. ') }
  }
  if (error instanceof Forbidden) return { status: 401 }
  if (error instanceof NotFound) return { status: 404, why: '' }
  throw error
}
