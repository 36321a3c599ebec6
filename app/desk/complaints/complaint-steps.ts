import type { Caller } from '@/lib/platform/access/actor'
import { Conflict, InvalidInput } from '@/lib/platform/operations/errors'
import { assignComplaints } from '@/lib/services/grievances/assigning/assign-complaints'
import { checkPhotos } from '@/lib/services/grievances/desk/check-photos'
import { logWork } from '@/lib/services/grievances/desk/log-work'
import { noteOnComplaint } from '@/lib/services/grievances/desk/note-on-complaint'
import { visitComplaint } from '@/lib/services/grievances/desk/visit-complaint'
import { mergeComplaint } from '@/lib/services/grievances/merging/merge-complaint'
import { takeComplaintAction } from '@/lib/services/grievances/take-complaint-action'
import { paths, withQuery } from '../../paths'
import { deskAddress } from '../desk-address'

/** What a form about a complaint posts besides what its operation takes. */
type About = { id: string; from?: string; key?: string }
type Stepping = About & Parameters<typeof takeComplaintAction>[1]
type Visiting = About & Parameters<typeof visitComplaint>[1]
/** Where a form of a complaint leads. */
type Destination = { to: string }

/** Does something to a complaint; somebody who was faster is shown instead of the result. */
async function orConflict(
  { id, from }: About,
  seen: unknown,
  work: () => Promise<Destination>,
): Promise<Destination> {
  try {
    return await work()
  } catch (error) {
    if (!Conflict.is(error)) throw error
    return { to: paths.deskComplaintPart(id, 'changed', { seen: String(seen), from }) }
  }
}

const once = ({ key }: About) => ({ idempotencyKey: key })

/** Takes a step; then back to the list the officer came from, else to the complaint. */
export const step = (caller: Caller, values: Stepping): Promise<Destination> =>
  orConflict(values, values.revision, async () => {
    const { number } = await takeComplaintAction(caller, values, once(values))
    return { to: afterwards(values, values.action, number) }
  })

/** Records a visit, and goes back to the complaint. */
export async function visit(caller: Caller, values: Visiting): Promise<Destination> {
  await visitComplaint(caller, values, once(values))
  return { to: complaintAt(values, 'visit') }
}

/** Joins the complaint with another, and shows the other. */
export const join = (
  caller: Caller,
  values: About & Parameters<typeof mergeComplaint>[1],
): Promise<Destination> =>
  orConflict(values, values.revision, async () => {
    const { into } = await mergeComplaint(caller, values)
    return { to: complaintAt({ ...values, id: into.id }, 'merge') }
  })

/** Writes an internal note. */
export async function note(
  caller: Caller,
  values: About & Parameters<typeof noteOnComplaint>[1],
): Promise<Destination> {
  await noteOnComplaint(caller, values)
  return { to: complaintAt(values, 'note') }
}

/** Writes down material or labour. */
export async function work(
  caller: Caller,
  values: About & Parameters<typeof logWork>[1],
): Promise<Destination> {
  await logWork(caller, values)
  return { to: complaintAt(values, 'work') }
}

type Checking = Record<string, string | string[]> & { back?: string }

/** Shows or withholds photographs: each control `photo.<id>` says which, or nothing. */
export async function check(caller: Caller, values: Checking): Promise<Destination> {
  const decided = (what: string) =>
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith('photo.') && value === what ? [name.slice('photo.'.length)] : [],
    )
  await checkPhotos(caller, { show: decided('show'), withhold: decided('withhold') })
  return { to: withQuery(deskAddress(values.back), { did: 'photos' }) }
}

type Giving = { complaints?: string | string[]; to?: string; back?: string }

/** Gives the ticked complaints to somebody; says of each what became of it. */
export async function giveSeveral(caller: Caller, { complaints, to, back }: Giving) {
  if (!complaints) throw new InvalidInput({ complaints: [{ code: 'complaints-chosen' }] })
  if (!to) throw new InvalidInput({ to: [{ code: 'required' }] })
  return { ...(await assignComplaints(caller, { complaints, to })), back: deskAddress(back) }
}

/** The same list again, told what was given and what was refused. */
export function backToComplaints(given: Awaited<ReturnType<typeof giveSeveral>>): string {
  const refused = given.results.flatMap(({ number, refused: code }) =>
    code ? [`${number}~${code}`] : [],
  )
  return told(given.back, `gave.${given.done}`, refused.slice(0, 50))
}

const complaintAt = ({ id, from }: About, did: string) => paths.deskComplaint(id, { did, from })

const afterwards = ({ id, from }: About, action: string, number: string) =>
  from ? told(deskAddress(from), `${action}.${number}`) : paths.deskComplaint(id, { did: action })

function told(list: string, did: string, refused: readonly string[] = []): string {
  const [path = '', query = ''] = list.split('?')
  const says = new URLSearchParams(query)
  says.set('did', did)
  says.delete('refused')
  refused.forEach((one) => says.append('refused', one))
  return `${path}?${says}`
}
