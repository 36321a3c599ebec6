import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { Grant, grants } from '../access/grants'
import { may } from '../access/permission'
import type { Actor } from '../access/actor'
import { dayAt } from '../dates/dates'
import { mastersOf } from '../masters/masters'
import { query } from '../operations/operation'
import { findTenant } from '../tenancy/tenancy'
import { postingsInForce } from './postings-in-force'

const Text = z.object({ en: z.string(), hi: z.string() })
const Place = z.object({
  id: z.uuid(),
  ulb: z.object({ id: z.string(), slug: z.string(), name: Text }),
  designation: Text,
})

/** Who is signed in, in which posting, and what it lets them do; for an employee also the other postings. */
export const whoAmI = query({
  name: 'identity.who-am-i',
  summary: 'Say who is signed in and what they may do',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({
    personId: z.uuid(),
    name: Text,
    kind: z.enum(['citizen', 'officer', 'state']),
    roles: z.array(z.string()),
    wards: z.array(z.string()),
    grants: z.array(Grant),
    acting: Place.optional(),
    postings: z.array(Place),
  }),
  api: { method: 'get', path: '/me' },
  async run({ actor, tx, now }) {
    const { id, name, nameHi, postings, acting } = await placesOf(tx, actor, now)
    const kind: 'citizen' | 'officer' | 'state' =
      actor.kind === 'officer' || actor.kind === 'state' ? actor.kind : 'citizen'
    return {
      personId: id,
      name: { en: name, hi: nameHi ?? name },
      kind,
      roles: [...actor.roles],
      wards: [...actor.wards],
      grants: grants().filter((grant) => may(actor, grant)),
      acting,
      postings,
    }
  },
})

export type WhoAmI = Awaited<ReturnType<typeof whoAmI>>

async function placesOf(tx: Transaction, actor: Actor, now: Date) {
  const session = await tx.session.findUniqueOrThrow({
    where: { id: actor.sessionId ?? '' },
    include: { person: true },
  })
  const { designation: titles = [] } = await mastersOf(actor.stateId, dayAt(now))
  const rows = session.postingId ? await postingsInForce(tx, session.personId, now) : []
  const postings = await Promise.all(
    rows.map(async ({ id, tenantId, designation }) => {
      const tenant = await findTenant(tenantId)
      const fallback = { en: designation, hi: designation }
      return {
        id,
        ulb: { id: tenantId, slug: tenant?.slug ?? '', name: tenant?.name ?? fallback },
        designation: titles.find(({ code }) => code === designation)?.name ?? fallback,
      }
    }),
  )
  const { id, name, nameHi } = session.person
  return {
    id,
    name,
    nameHi,
    postings,
    acting: postings.find((one) => one.id === session.postingId),
  }
}
