import sharp from 'sharp'
import type { Caller } from '../access/actor'
import { rightAnswers } from './applicant.fixture'
import { attachPaper } from './attach-paper'
import { saveSection } from './save-section'
import { startDraft } from './start-draft'
import { submitDraft } from './submit-draft'

/** A small photograph. */
export const photo = (): Promise<Uint8Array> =>
  sharp({ create: { width: 40, height: 40, channels: 3, background: '#875' } })
    .jpeg()
    .toBuffer()

/** A citizen's draft of a trade licence with everything in it. */
export async function filledDraft(citizen: Caller, ulb: string): Promise<string> {
  const { draft } = await startDraft(citizen, { ulb, service: 'trade-licence' })
  for (const [section, answers] of Object.entries(await rightAnswers(ulb))) {
    await saveSection(citizen, { ulb, draft, section, answers })
  }
  const files = [{ name: 'photo.jpg', content: await photo() }]
  for (const paper of ['IDPROOF', 'OWNERPHOTO', 'OWNERSHIPPROOF'])
    await attachPaper(citizen, { ulb, draft, paper, files })
  return draft
}

/** A lodged application of a citizen's for a trade licence. */
export const lodged = async (citizen: Caller, ulb: string) =>
  submitDraft(citizen, {
    ulb,
    draft: await filledDraft(citizen, ulb),
    declaration: true,
    consent: true,
  })
