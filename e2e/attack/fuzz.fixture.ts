import { randomInt } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { password } from '@/prisma/seed/demonstration/log-ins'
import { postsOf } from '@/prisma/seed/demonstration/posts'
import { freshTotp } from '../fixtures/totp'
import { base, send, type Heard } from './wire.fixture'

/** Who asks: by a token for the interface, by a cookie for pages. */
export type Caller = { name: string; token?: string; cookie: string }

const town = 'haldwani'
/** Every request comes from another address of a carrier: limits by source are attacked elsewhere. */
const somewhere = () => `100.${64 + randomInt(60)}.${randomInt(250)}.${1 + randomInt(250)}`

async function said(path: string, body: object): Promise<Record<string, string>> {
  const { body: text } = await send(`/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': somewhere() },
    body: [JSON.stringify(body)],
  })
  return JSON.parse(text) as Record<string, string>
}

async function withSession(name: string, token: string | undefined): Promise<Caller> {
  if (!token) throw new Error(`${name} cannot sign in`)
  const secret = process.env['NEXTAUTH_SECRET'] ?? ''
  const sealed = await encode({ token: { sid: token, uid: '' }, secret })
  return { name, token, cookie: `next-auth.session-token=${sealed}` }
}

/** A guest, a citizen, and an officer of each post of a town. */
export async function everyKind(): Promise<Caller[]> {
  const { challenge, demonstrationCode: code } = await said('/auth/otp', { mobile: '9811007788' })
  const citizen = await said('/auth/token', { challenge, code })
  const callers = [{ name: 'guest', cookie: '' }, await withSession('citizen', citizen['token'])]
  for (const { name, totp } of postsOf('NAGAR_NIGAM')) {
    const userName = `${name}.${town}`
    const factor = totp ? { totp: await freshTotp(userName) } : {}
    const { token } = await said('/auth/employee-token', { userName, password, ...factor })
    callers.push(await withSession(name, token))
  }
  return callers
}

/** What came of requests: how many of each status, and each that the product failed at. */
export class Tally {
  readonly failed: string[] = []
  private readonly came = new Map<number, number>()

  constructor(private readonly kind: string) {}

  note(request: string, { status, body }: Pick<Heard, 'status' | 'body'>): void {
    this.came.set(status, (this.came.get(status) ?? 0) + 1)
    if (status >= 500 || status === 0)
      this.failed.push(`${status} ${request.slice(0, 700)} → ${body.slice(0, 160)}`)
  }

  get all(): number {
    return [...this.came.values()].reduce((sum, count) => sum + count, 0)
  }

  /** How many were decided, rather than put off. */
  get decided(): number {
    return this.all - (this.came.get(429) ?? 0)
  }

  print(seed: number): void {
    const counts = [...this.came].sort().map(([status, count]) => `${count} of ${status}`)
    process.stdout.write(`${this.kind}, seed ${seed}: ${this.all} requests, ${counts.join(', ')}\n`)
    const shown = [...new Set(this.failed)].slice(0, 60)
    if (shown.length > 0) process.stdout.write(`${shown.join('\n')}\n`)
  }
}

/** Does it again and again, a few at once, until the time is over or it has nothing left to ask. */
export async function until(seconds: number, one: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + seconds * 1000
  const worker = async () => {
    while (performance.now() < end) if (!(await one())) return
  }
  await Promise.all(Array.from({ length: 4 }, worker))
}

/** A page or a form's answer as a browser without a script gets it. A line that is cut counts as no answer. */
export const browse = (path: string, { cookie }: Caller, sent: Parameters<typeof send>[1] = {}) =>
  send(path, {
    ...sent,
    headers: { ...sent.headers, cookie, origin: base, 'x-forwarded-for': somewhere() },
  }).catch((error: unknown) => ({ status: 0, headers: {}, body: String(error), took: 0 }))
