import type { Caller } from '@/lib/platform/access/actor'
import { Conflict, InvalidInput } from '@/lib/platform/operations/errors'
import { decideAdjustment } from '@/lib/platform/billing/adjustments/decide-adjustment'
import { proposeAdjustment } from '@/lib/platform/billing/adjustments/propose-adjustment'
import { decideMeasurement } from '@/lib/platform/workflow/measuring/decide-measurement'
import { addNote } from '@/lib/platform/workflow/add-note'
import { assign } from '@/lib/platform/workflow/assign'
import { claim } from '@/lib/platform/workflow/claim'
import { release } from '@/lib/platform/workflow/release'
import { takeAction } from '@/lib/platform/workflow/take-action'
import { paths, withQuery } from '../../paths'
import { deskAddress } from '../desk-address'

type Seen = { id: string; revision?: string | undefined; from?: string | undefined }
type Values = { id: string; revision?: string; from?: string } & Record<string, string | string[]>
type Adjusting = Parameters<typeof proposeAdjustment>[1] & {
  id: string
  revision?: string
  from?: string
}
/** Where a form of the file leads. */
type Destination = { to: string }

const fileAt = (
  { id, from }: { id: string; from?: string | undefined },
  told: Record<string, string> = {},
) => withQuery(paths.deskFile(id), { ...told, from })

/** Does something to a file; somebody who was faster is shown instead of the result. */
async function orConflict(values: Seen, work: () => Promise<Destination>): Promise<Destination> {
  try {
    return await work()
  } catch (error) {
    if (!Conflict.is(error)) throw error
    const { id, revision: seen = '', from } = values
    return { to: withQuery(`${paths.deskFile(id)}/changed`, { seen, from }) }
  }
}

/** Takes a step; then back to the list the officer came from, else to the file. */
export const step = (caller: Caller, values: Values): Promise<Destination> =>
  orConflict(values, async () => {
    const { id, revision, action, from } = values
    const input = { ...values, revision: revision ?? '', action: String(action ?? '') }
    const { state, number } = await takeAction(caller, input)
    const told = { did: `${input.action}.${state}` }
    if (!from) return { to: fileAt({ id }, told) }
    const [path = '', query = ''] = deskAddress(from).split('?')
    const list = new URLSearchParams(query)
    list.delete('refused')
    list.set('did', `step.${number}`)
    return { to: `${path}?${list}` }
  })

/** Takes the file for oneself. */
export const take = (caller: Caller, values: Values): Promise<Destination> =>
  orConflict(values, async () => {
    await claim(caller, values)
    return { to: fileAt(values) }
  })

/** Puts the file back into its queue. */
export const putBack = (caller: Caller, values: Values): Promise<Destination> =>
  orConflict(values, async () => {
    await release(caller, values)
    return { to: fileAt(values) }
  })

/** Gives the file to another officer. */
export const give = (caller: Caller, values: Values): Promise<Destination> =>
  orConflict(values, async () => {
    const to = String(values['to'] ?? '')
    if (!to) throw new InvalidInput({ to: [{ code: 'required' }] })
    await assign(caller, { id: values.id, to })
    return { to: fileAt(values) }
  })

/** The form that proposes a penalty or rebate; a file input left empty posts an empty file. */
export async function postedAdjustment(
  values: Record<string, string | string[]>,
  form: FormData,
): Promise<unknown> {
  const paper = form.get('document')
  if (!(paper instanceof File) || paper.size === 0) return values
  const content = new Uint8Array(await paper.arrayBuffer())
  return { ...values, document: { name: paper.name, content } }
}

/** Proposes a penalty on the fee of the file, or a rebate off it. */
export const adjust = (caller: Caller, values: Adjusting): Promise<Destination> =>
  orConflict(values, async () => {
    await proposeAdjustment(caller, values)
    return { to: fileAt(values, { did: 'fee' }) }
  })

/** Decides whether the fee follows what was found or what was declared. */
export const measure = (
  caller: Caller,
  values: Parameters<typeof decideMeasurement>[1] & { from?: string },
): Promise<Destination> =>
  orConflict(values, async () => {
    const { id } = await decideMeasurement(caller, values)
    return { to: `${fileAt({ id, from: values.from })}#measured` }
  })

/** Approves or refuses what somebody else proposed. */
export async function decide(
  caller: Caller,
  values: Parameters<typeof decideAdjustment>[1] & { from?: string },
): Promise<Destination> {
  const { file } = await decideAdjustment(caller, values)
  return { to: `${fileAt({ id: file, from: values.from })}#fee` }
}

/** Writes an internal note. */
export async function note(caller: Caller, values: Values): Promise<Destination> {
  await addNote(caller, { id: values.id, text: String(values['text'] ?? '') })
  return { to: `${fileAt(values)}#notes` }
}
