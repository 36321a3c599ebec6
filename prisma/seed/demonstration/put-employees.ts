import { transaction, type Transaction } from '@/lib/infra/database/database'
import { sealed } from '@/lib/platform/encryption/personal'
import { hashPassword } from '@/lib/platform/identity/credentials/password'
import type { LocalText } from '@/lib/platform/language/language'
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

const since = new Date('2025-04-01T00:00:00Z')

/** Employs everybody of the live ULBs and the directorate's officer. There is no operation for it yet. */
export async function putEmployees(ulbs: readonly LiveUlb[], now: Date): Promise<Employee[]> {
  const passwordHash = await hashPassword(password)
  const wanted = [
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
  const employees: Employee[] = []
  for (const hiring of wanted) employees.push(await hire(hiring, passwordHash, now))
  return employees
}

interface Hiring {
  post: Post
  tenantId: string
  login: string
  seed: number
}

async function hire({ post, tenantId, login, seed }: Hiring, passwordHash: string, now: Date) {
  const { name } = inventedPerson(seed)
  const personId = await asSystem(stateId(), (tx) =>
    register(tx, { login, name, post, passwordHash, now }),
  )
  const postingId = await asSystem(tenantId, (tx) => assign(tx, { tenantId, personId, post, now }))
  return { personId, postingId, name: name.en, tenantId, post: post.name, roles: post.roles }
}

type Registering = {
  login: string
  name: LocalText
  post: Post
  passwordHash: string
  now: Date
}

async function register(tx: Transaction, { login, name, post, passwordHash, now }: Registering) {
  const known = await tx.person.findUnique({
    where: { tenantId_userName: { tenantId: stateId(), userName: login } },
  })
  if (known) return known.id
  const id = uuidv7(now)
  const totpCipher = post.totp ? await sealed(tx, stateId(), 'totp', totpSecret) : null
  const person = { kind: 'EMPLOYEE', name: name.en, nameHi: name.hi, language: 'en' }
  await tx.person.createMany({ data: [{ tenantId: stateId(), id, userName: login, ...person }] })
  await tx.credential.createMany({
    data: [{ tenantId: stateId(), personId: id, passwordHash, totpCipher }],
  })
  return id
}

type Assigning = { tenantId: string; personId: string; post: Post; now: Date }

async function assign(tx: Transaction, { tenantId, personId, post, now }: Assigning) {
  const known = await tx.posting.findFirst({ where: { tenantId, personId } })
  if (known) return known.id
  const id = uuidv7(now)
  const { department, designation, roles } = post
  const place = { department, designation, roles, wards: [], validFrom: since }
  await tx.posting.createMany({ data: [{ tenantId, id, stateId: stateId(), personId, ...place }] })
  return id
}

const asSystem = <Result>(tenant: string, work: (tx: Transaction) => Promise<Result>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)
