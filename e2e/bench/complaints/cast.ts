import type pg from 'pg'
import { demonstrationPassword } from '@/lib/platform/identity/demonstration-log-ins'
import { totpNow } from '@/lib/platform/identity/credentials/totp'
import { totpSecret } from '@/prisma/seed/demonstration/log-ins'
import { z } from 'zod'
import type { Client } from '../http-client'

/** A place that is complained about, as somebody there would say where. */
export type Place = { ward: string; latitude: number; longitude: number }

/** A ULB with the tokens of those who work there. */
export type Town = {
  ulb: string
  gro: string
  field: { token: string; id: string }
  places: readonly Place[]
}

/** Everybody the benchmark acts as, signed in once, as their clients would be. */
export type Cast = { towns: readonly Town[]; citizens: readonly string[]; commissioner: string }

const townsAtWork = 12
const citizensAtWork = 32
const SignedIn = z.object({ token: z.string(), personId: z.uuid() })

/** Signs everybody in through the API: citizens by one-time password, officers by password, the commissioner with TOTP. */
export async function castOf(client: Client, owner: pg.Client, now: () => Date): Promise<Cast> {
  const { rows } = await owner.query<{ ulb: string; slug: string }>(
    `SELECT t.id AS ulb, t.slug FROM tenant t JOIN (SELECT tenant_id, sum(received) AS received FROM complaint_month
       WHERE cut = '' GROUP BY 1) m ON m.tenant_id = t.id ORDER BY m.received DESC LIMIT $1`,
    [townsAtWork],
  )
  const officer = async (userName: string, totp?: string) =>
    signed(
      await client.ask('/auth/employee-token', {
        method: 'POST',
        body: { userName, password: demonstrationPassword, totp },
      }),
    )
  const towns: Town[] = []
  for (const { ulb, slug } of rows) {
    const gro = await officer(`gro.${slug}`)
    const field = await officer(`field.${slug}`)
    towns.push({
      ...{ ulb, gro: gro.token, field: { token: field.token, id: field.personId } },
      places: await placesOf(owner, ulb),
    })
  }
  const citizens: string[] = []
  for (let at = 0; at < citizensAtWork; at += 1)
    citizens.push(await citizen(client, `90000${95_000 + at}`))
  const { token } = await officer(`commissioner.${rows[0]?.slug}`, totpNow(totpSecret, now()))
  return { towns, citizens, commissioner: token }
}

async function citizen(client: Client, mobile: string): Promise<string> {
  const { body } = await client.ask('/auth/otp', { method: 'POST', body: { mobile } })
  const sent = z.object({ challenge: z.uuid(), demonstrationCode: z.string() }).parse(body)
  const proof = { challenge: sent.challenge, code: sent.demonstrationCode, name: 'Kamla Rawat' }
  return signed(await client.ask('/auth/token', { method: 'POST', body: proof })).token
}

function signed({ status, body }: { status: number; body: unknown }) {
  if (status !== 201) throw new Error(`A sign-in was refused: ${JSON.stringify(body)}`)
  return SignedIn.parse(body)
}

const placesOf = async (owner: pg.Client, ulb: string) =>
  (
    await owner.query<Place>(
      `SELECT ward_id AS ward, latitude, longitude FROM complaint TABLESAMPLE SYSTEM (20)
       WHERE tenant_id = $1 AND latitude IS NOT NULL AND ward_id IS NOT NULL LIMIT 400`,
      [ulb],
    )
  ).rows
