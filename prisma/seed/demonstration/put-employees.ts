import { transaction, type Transaction } from '@/lib/infra/database/database'
import { sealed } from '@/lib/platform/encryption/personal'
import { hashPassword } from '@/lib/platform/identity/credentials/password'
import { stateId } from '@/lib/platform/operations/state-id'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { inventedPerson } from '../reference/invented-names'
import type { LiveUlb } from './live-ulbs'
import { directorate, directorateLogIn, password, totpSecret, userName } from './log-ins'
import { postsOf, type Post } from './posts'

/** Someone of the staff, as the steps of the demonstration name them. */
export interface Employee {
  personId: string
  postingId: string
  name: string
  tenantId: string
  post: string
  roles: string[]
}

interface Hiring {
  post: Post
  tenantId: string
  login: string
  seed: number
}

const since = new Date('2025-04-01T00:00:00Z')

/** Employs everybody of the live ULBs and the directorate's officer, who is there already stays. There is no operation for it yet. */
export async function putEmployees(ulbs: readonly LiveUlb[], now: Date): Promise<Employee[]> {
  const wanted: Hiring[] = [
    ...ulbs.flatMap((ulb) =>
      postsOf(ulb.grade).map((post, at) => ({
        post,
        tenantId: ulb.tenantId,
        login: userName(post, ulb),
        seed: 9_000 + ulb.number * 100 + at,
      })),
    ),
    { post: directorate, tenantId: stateId(), login: directorateLogIn(), seed: 9_900 },
  ]
  const people = await asSystem(stateId(), (tx) => register(tx, wanted, now))
  const postings = new Map<string, string>()
  for (const tenantId of new Set(wanted.map((hiring) => hiring.tenantId))) {
    const hired = wanted.filter((hiring) => hiring.tenantId === tenantId)
    const own = await asSystem(tenantId, (tx) => assign(tx, tenantId, hired, people, now))
    for (const [login, id] of own) postings.set(login, id)
  }
  return wanted.map(({ post, tenantId, login, seed }) => ({
    personId: idOf(people, login),
    postingId: idOf(postings, login),
    name: inventedPerson(seed).name.en,
    tenantId,
    post: post.name,
    roles: post.roles,
  }))
}

/** An id for each log-in. */
type Ids = ReadonlyMap<string, string>

const idOf = (ids: Ids, login: string): string => {
  const id = ids.get(login)
  if (!id) throw new Error(`${login} was not employed`)
  return id
}

/** Enters everybody who has no log-in yet, with the demonstration's password; gives all of them. */
async function register(tx: Transaction, wanted: readonly Hiring[], now: Date): Promise<Ids> {
  const tenantId = stateId()
  const logIns = wanted.map(({ login }) => login)
  const known = await tx.person.findMany({ where: { tenantId, userName: { in: logIns } } })
  const ids = new Map(known.map(({ userName: login, id }) => [login ?? '', id]))
  const fresh = wanted.filter(({ login }) => !ids.has(login))
  if (fresh.length === 0) return ids
  for (const { login } of fresh) ids.set(login, uuidv7(now))
  const passwordHash = await hashPassword(password)
  await tx.person.createMany({
    data: fresh.map(({ login, seed }) => {
      const { en: name, hi: nameHi } = inventedPerson(seed).name
      const id = idOf(ids, login)
      return { tenantId, id, userName: login, kind: 'EMPLOYEE', name, nameHi, language: 'en' }
    }),
  })
  const credentials = fresh.map(async ({ login, post }) => {
    const totpCipher = post.totp ? await sealed(tx, tenantId, 'totp', totpSecret) : null
    return { tenantId, personId: idOf(ids, login), passwordHash, totpCipher }
  })
  await tx.credential.createMany({ data: await Promise.all(credentials) })
  return ids
}

/** Gives those a posting in the ULB who have none; gives the postings of all. */
async function assign(
  tx: Transaction,
  tenantId: string,
  hired: readonly Hiring[],
  people: Ids,
  now: Date,
): Promise<Ids> {
  const personIds = hired.map(({ login }) => idOf(people, login))
  const known = await tx.posting.findMany({ where: { tenantId, personId: { in: personIds } } })
  const byPerson = new Map(known.map(({ personId, id }) => [personId, id]))
  const fresh = hired.filter(({ login }) => !byPerson.has(idOf(people, login)))
  await tx.posting.createMany({
    data: fresh.map(({ login, post: { department, designation, roles } }) => {
      const [id, personId] = [uuidv7(now), idOf(people, login)]
      byPerson.set(personId, id)
      const place = { department, designation, roles, wards: [], validFrom: since }
      return { tenantId, id, stateId: stateId(), personId, ...place }
    }),
  })
  return new Map(hired.map(({ login }) => [login, idOf(byPerson, idOf(people, login))]))
}

const asSystem = <Result>(tenant: string, work: (tx: Transaction) => Promise<Result>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)
