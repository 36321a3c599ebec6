import { z } from 'zod'
import type { Answer, Client } from '../http-client'
import type { Cast } from './cast'
import { draw } from './draw'

/** The calls of a lifecycle, in their order. */
export const calls = ['create', 'assign', 'resolve', 'search'] as const
export type Call = (typeof calls)[number]

/** Told of each call: how long it took, in milliseconds. */
export type Heard = (call: Call, milliseconds: number) => void

export const resolution = 'Cleared this morning; the place was looked at afterwards.'
const Lodged = z.object({ id: z.uuid(), number: z.string() })
const Found = z.object({ complaints: z.array(z.object({ id: z.uuid(), state: z.string() })) })

/** A citizen reports, an officer assigns, field staff resolve, the officer finds it by its number. Throws at anything else. */
export async function lifecycle(client: Client, cast: Cast, citizen: string, heard: Heard) {
  const { town, place, type, description } = draw(cast)
  const { gro, field, ulb } = town
  const post = (path: string, token: string, body: object) =>
    client.ask(path, { method: 'POST', token, body })
  const timed = async (call: Call, wanted: number, asking: () => Promise<Answer>) => {
    const began = performance.now()
    const { status, body } = await asking()
    heard(call, performance.now() - began)
    if (status !== wanted)
      throw new Error(`${call} was answered ${status}: ${JSON.stringify(body)}`)
    return body
  }
  const report = { ulb, type, description, ...place }
  const { id, number } = Lodged.parse(
    await timed('create', 201, () => post('/complaints', citizen, report)),
  )
  const act = (body: object, token: string) => () => post(`/complaints/${id}/actions`, token, body)
  await timed('assign', 201, act({ action: 'ASSIGN', assignee: field.id }, gro))
  await timed('resolve', 201, act({ action: 'RESOLVE', remark: resolution }, field.token))
  const search = `/complaints?view=all&q=${number}`
  const found = Found.parse(await timed('search', 200, () => client.ask(search, { token: gro })))
  const [one] = found.complaints
  if (found.complaints.length !== 1 || one?.id !== id || one.state !== 'RESOLVED')
    throw new Error(`Complaint ${number} was not found as it stands`)
  return { ulb, id }
}
