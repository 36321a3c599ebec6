import { InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { getComplaintDraft } from './get-draft'
import { getSentComplaint } from './get-sent'

/** Whether a report is still being written under that id, or was sent, for whoever answers an address. */
export async function isKept(ulb: string, draft: string): Promise<boolean> {
  const asked = { ulb, draft }
  return (
    (await isThere(getComplaintDraft({ by: 'guest' }, asked))) ||
    (await isThere(getSentComplaint({ by: 'guest' }, asked)))
  )
}

const isThere = (found: Promise<unknown>) =>
  found.then(
    () => true,
    (error: unknown) => {
      if (NotFound.is(error) || InvalidInput.is(error)) return false
      throw error
    },
  )
