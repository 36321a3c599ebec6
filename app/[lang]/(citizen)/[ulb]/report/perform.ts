import type { Caller } from '@/lib/platform/access/actor'
import type { PostedFile } from '@/lib/platform/files/posted-file'
import { NotFound } from '@/lib/platform/operations/errors'
import { addDraftPhotos } from '@/lib/services/grievances/drafts/add-draft-photos'
import { getComplaintDraft } from '@/lib/services/grievances/drafts/get-draft'
import { getSentComplaint } from '@/lib/services/grievances/drafts/get-sent'
import { saveComplaintDraft } from '@/lib/services/grievances/drafts/save-draft'
import { startComplaintDraft } from '@/lib/services/grievances/drafts/start-draft'
import { reportComplaint } from '@/lib/services/grievances/report-complaint'

type Named = { ulb: string; draft: string; language: 'en' | 'hi' }
type Choosing = { ulb: string; type: string; draft?: string; description?: string }
type Telling = Named & {
  details: NonNullable<Parameters<typeof saveComplaintDraft>[1]['details']>
  photos: (PostedFile & { id?: string })[]
  /** Only keep it, as when a photograph is added. */
  stay: boolean
}

/** Begins a report of that kind, or makes one that was begun a report of it. */
export async function chooseType(caller: Caller, { ulb, type, draft, description }: Choosing) {
  if (draft) return saveComplaintDraft(caller, { ulb, draft, type })
  return startComplaintDraft(caller, { ulb, type, ...(description && { description }) })
}

/** Keeps what there is to tell; the report of somebody who is signed in is then complete and goes. */
export async function describe(caller: Caller, { details, photos, stay, ...named }: Telling) {
  await saveComplaintDraft(caller, { ...named, details })
  if (photos.length > 0) await addDraftPhotos(caller, { ...named, photos })
  const sent = caller.by === 'session' && !stay
  if (sent) await sendReport(caller, named)
  return { sent, stay }
}

/** Sends a report: confirmed by a code, by somebody signed in, or by nobody. One that was sent is not sent again. */
export async function sendReport(
  caller: Caller,
  { challenge, code, ...named }: Named & { challenge?: string; code?: string },
) {
  const draft = await unlessGone(() => getComplaintDraft(caller, named))
  if (!draft) return getSentComplaint(caller, named)
  const { placed: _, ...answers } = draft.answers
  const confirmed = { ...(challenge && { challenge, code }) }
  return reportComplaint(caller, { ...answers, ...named, ...confirmed })
}

async function unlessGone<Result>(look: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await look()
  } catch (error) {
    if (NotFound.is(error)) return undefined
    throw error
  }
}
