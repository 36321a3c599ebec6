import { InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { singleTexts } from '@/lib/platform/posted/posted-texts'
import { getSentComplaint } from '@/lib/services/grievances/drafts/get-sent'
import { saveComplaintDraft } from '@/lib/services/grievances/drafts/save-draft'
import type { ReportPart } from '@/app/paths'
import { partOf } from '../destinations'
import { describe, sendReport } from '../perform'
import { detailsInput, textOf, whereInput, type Texts } from '../posted'
import { visitor } from '../visitor'
import type { Outcome } from './send-waiting'

type Received = Outcome & { status: number }

/** Where people go on who are needed: back to the step, or for a new code. */
const again: Readonly<Record<string, ReportPart>> = {
  where: 'where',
  details: 'details',
  nobody: 'mobile',
  code: 'mobile',
}

/** Performs a step that waited on a device; one that comes twice, or late, changes nothing more. */
export async function receiveWaiting(
  form: FormData,
  names: Record<string, string>,
): Promise<Received> {
  let values: Texts = names
  let step = ''
  try {
    values = { ...singleTexts(form), ...names }
    step = textOf(values, 'step')
    return await outcomeOf(step, values, form)
  } catch (error) {
    if (NotFound.is(error)) return sentBefore(values)
    // It waits on the device, and comes again.
    if (Refusal.is(error) && error.code === 'uploads-busy')
      return { status: 503, sent: false, next: partOf(values, again[step] ?? 'details') }
    if (!(InvalidInput.is(error) || Refusal.is(error))) throw error
    return { status: 422, sent: false, next: partOf(values, again[step] ?? 'details') }
  }
}

async function outcomeOf(step: string, values: Texts, form: FormData): Promise<Received> {
  const caller = await visitor()
  // The operations' own schemas are what checks the input.
  if (step === 'where') {
    await saveComplaintDraft(caller, whereInput(values) as Parameters<typeof saveComplaintDraft>[1])
    return { status: 200, sent: false, next: partOf(values, 'details') }
  }
  if (step === 'details') {
    const told = await detailsInput(values, form)
    const { sent } = await describe(caller, told as Parameters<typeof describe>[1])
    return sent ? sentBefore(values) : { status: 200, sent, next: partOf(values, 'mobile') }
  }
  await sendReport(caller, values as Parameters<typeof sendReport>[1])
  return sentBefore(values)
}

async function sentBefore(values: Texts): Promise<Received> {
  const next = partOf(values, 'done')
  try {
    const named = { ulb: textOf(values, 'ulb'), draft: textOf(values, 'draft') }
    const { number } = await getSentComplaint(await visitor(), named)
    return { status: 200, sent: true, next, number }
  } catch (error) {
    if (!(NotFound.is(error) || InvalidInput.is(error))) throw error
    return { status: 404, sent: false, next }
  }
}
