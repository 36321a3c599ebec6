import { z } from 'zod'
import { clock } from '@/lib/infra/clock/clock'
import { NoEntry, transaction, type Entry, type Transaction } from '@/lib/infra/database/database'
import type { Caller } from '../access/actor'
import { admittedBy } from './document-url'
import type { DocumentLanguage } from './documents'
import type { IssuedDocument } from './issue'
import { renderDocument, type Printing } from './render-document'
import { standingOf } from './standing'

type Wanted = {
  tenant: string
  id: string
  language: DocumentLanguage
  /** A signed link, when the reader came by one. */
  token?: string | undefined
  /** Whether this counts as a print; a look at the headers does not. */
  counts: boolean
}

/** A paper as PDF, for whoever holds a signed link to it, its owner, or an officer of its ULB. */
export async function openDocument(
  caller: Caller,
  { tenant, id, language, token = '', counts }: Wanted,
  now = clock.now(),
): Promise<{ name: string; pdf: Buffer } | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined
  const admitted = admittedBy(token, { tenant, id }, now)
  const entry = entryFor(caller, tenant, admitted === 'anybody', now)
  if (!entry) return undefined

  const found = await entered(entry, async (tx, personId) => {
    if (typeof admitted === 'object' && admitted.person !== personId) return undefined
    const document = await tx.issuedDocument.findUnique({
      where: { tenantId_id: { tenantId: tenant, id } },
    })
    return document ? { document, printing: await print(tx, document, counts, now) } : undefined
  })
  if (!found) return undefined
  // Outside the transaction: drawing takes longer than reading.
  const pdf = await renderDocument(found.document, { ...found.printing, language })
  return { name: `${found.document.serial.replaceAll('/', '-')}.pdf`, pdf }
}

function entryFor(caller: Caller, tenant: string, open: boolean, at: Date): Entry | undefined {
  // The link, which we signed, is what admits.
  if (open) return { by: 'reach', kind: 'SYSTEM', tenant }
  return caller.by === 'session' ? { by: 'session', hash: caller.hash, tenant, at } : undefined
}

const entered = <Result>(
  entry: Entry,
  work: (tx: Transaction, person?: string) => Promise<Result>,
) =>
  transaction(entry, (tx, session) => work(tx, session?.person_id)).catch((error: unknown) => {
    if (NoEntry.is(error)) return undefined
    throw error
  })

async function print(
  tx: Transaction,
  document: IssuedDocument,
  counts: boolean,
  now: Date,
): Promise<Omit<Printing, 'language'>> {
  const standing = await standingOf(tx, document, now)
  const before = counts ? await countPrint(tx, document) : document.printed
  return { standing, duplicate: before > 0 }
}

/** How often it was printed before. The directorate, which only reads, leaves the count as it is. */
async function countPrint(
  tx: Transaction,
  { tenantId, id, printed }: IssuedDocument,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ printed: number }[]>`
    UPDATE issued_document SET printed = printed + 1 WHERE tenant_id = ${tenantId} AND id = ${id}::uuid RETURNING printed`
  return row ? row.printed - 1 : printed
}
