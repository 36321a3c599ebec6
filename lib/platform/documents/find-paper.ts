import type { Transaction } from '@/lib/infra/database/database'
import { typedNumber } from '../language/digits'
import { ulbs } from '../tenancy/tenancy'
import { readCode } from './code'
import type { IssuedDocument } from './issue'
import { paperCodes } from './paper-kinds'
import { verifySignature } from './signed-payload'
import { publicKeys } from './signing'

type Sought =
  | { by: 'code'; tenant: string; find: (tx: Transaction) => Promise<IssuedDocument | null> }
  | { by: 'number'; tenant: string; find: (tx: Transaction) => Promise<IssuedDocument | null> }
  | { by: 'code' | 'number'; verdict: 'forged' | 'unreadable' | 'unknown' }

/** Where to look for a paper by what somebody scanned or typed, or why there is nothing to look for. */
export async function seek(text: string): Promise<Sought> {
  return readCode(text) ? byCode(text) : byNumber(typedNumber(text))
}

function byCode(scanned: string): Sought {
  const checked = verifySignature(scanned, publicKeys())
  if (checked.outcome !== 'genuine') return { by: 'code', verdict: 'forged' }
  const { tenant: tenantId, kind, number: serial } = checked.payload
  const code = readCode(scanned)
  return {
    by: 'code',
    tenant: tenantId,
    async find(tx) {
      const where = { tenantId, kind: { in: paperCodes(kind) }, serial }
      const documents = await tx.issuedDocument.findMany({ where })
      // Of two codes for one number only the one on record counts.
      return documents.find((document) => sameCode(readCode(document.code), code)) ?? null
    },
  }
}

type Code = ReturnType<typeof readCode>
const sameCode = (one: Code, other: Code) =>
  one !== undefined && other !== undefined && Buffer.from(one.signed).equals(other.signed)

async function byNumber(serial: string): Promise<Sought> {
  const parts = serial.split('/')
  if (parts.length < 3 || serial.length > 60) return { by: 'number', verdict: 'unreadable' }
  const ulb = (await ulbs()).find(({ code }) => parts.includes(code))
  if (!ulb) return { by: 'number', verdict: 'unknown' }
  return {
    by: 'number',
    tenant: ulb.id,
    find: (tx) =>
      tx.issuedDocument.findFirst({
        where: { tenantId: ulb.id, serial, kind: { in: paperCodes() } },
      }),
  }
}
