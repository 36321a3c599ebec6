import { NoEntry, transaction } from '@/lib/infra/database/database'
import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import type { Caller } from '../access/actor'
import { readFileLink, type FileLink } from './file-link'
import { fileUrl } from './file-url'
import { serveFile, type FileAnswer } from './serve-file'

type Wanted = { tenant: string; fileId: string; token: string; small: boolean }

/** A file to answer with, or the fresh link of someone whose own link ran out while the page lay open. */
export type OpenedFile = FileAnswer | { again: string }

/** The file behind a signed link, if the link is good and the reach of its holder has the row. */
export async function openFile(
  caller: Caller,
  { tenant, fileId, token, small }: Wanted,
  now = clock.now(),
): Promise<OpenedFile | undefined> {
  const read = readFileLink(env().LINK_SECRET, token)
  if (!read || read.link.tenant !== tenant || read.link.fileId !== fileId) return undefined
  const row = await rowFor(caller, read.link, now)
  if (!row) return undefined
  if (read.until > now) return serveFile(row, read.link.disposition, small)
  return read.link.person === undefined ? undefined : { again: fileUrl(read.link, now) }
}

function rowFor(caller: Caller, { tenant: tenantId, fileId: id, person }: FileLink, now: Date) {
  const row = { where: { tenantId_id: { tenantId, id } } }
  if (person === undefined) {
    // The link, which we signed, is what admits.
    const system = { by: 'reach', kind: 'SYSTEM', tenant: tenantId } as const
    return transaction(system, (tx) => tx.storedFile.findUnique(row))
  }
  if (caller.by !== 'session') return undefined
  const entry = { by: 'session', hash: caller.hash, tenant: tenantId, at: now } as const
  return transaction(entry, async (tx, session) =>
    session?.person_id === person ? tx.storedFile.findUnique(row) : null,
  ).catch((error: unknown) => {
    if (NoEntry.is(error)) return null
    throw error
  })
}
