import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import { env } from '@/lib/infra/env/env'
import type { Actor, Caller } from '../access/actor'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'
import { orNothing } from '../operations/or-nothing'
import { readFileLink } from './file-link'
import { fileUrl } from './file-url'
import { serveFile, type FileAnswer } from './serve-file'

type Wanted = { tenant: string; fileId: string; token: string; small: boolean }

/** A file to answer with, or the fresh link of someone whose own link ran out while the page lay open. */
export type OpenedFile = FileAnswer | { again: string }

/** What is behind a signed link, if the link is good and the reach of its holder has the row. */
export const readStoredFile = query({
  name: 'files.open-stored',
  summary: 'Open an upload by a signed link',
  permission: 'public',
  acts: 'as-system',
  input: z.object({ ulb: z.string().max(60), file: z.uuid(), token: z.string().max(2_000) }),
  output: z.object({
    name: z.string(),
    mime: z.string(),
    storageKey: z.string(),
    disposition: z.enum(['inline', 'attachment']),
    again: z.string().nullable().describe('A fresh link, where this one ran out'),
  }),
  file: '/api/files/[tenant]/[id]',
  async run({ actor, input: { file: id, token }, tx, now }) {
    const { link, ranOut } = linkFor(actor, id, token, now)
    // The link, which we signed, is what admits.
    if (link.person === undefined) await actAsSystem(tx, actor.tenantId)
    const where = { tenantId_id: { tenantId: actor.tenantId, id } }
    const row = await tx.storedFile.findUnique({ where })
    if (!row) throw new NotFound('file')
    const { name, mime, storageKey } = row
    const { disposition } = link
    return { name, mime, storageKey, disposition, again: ranOut ? fileUrl(link, now) : null }
  },
})

/** What a link opens for an actor. One for a single person is renewed for them alone. Throws NotFound. */
function linkFor(actor: Actor, fileId: string, token: string, now: Date) {
  const read = readFileLink(env().LINK_SECRET, token)
  if (!read || read.link.tenant !== actor.tenantId || read.link.fileId !== fileId)
    throw new NotFound('file')
  const { person } = read.link
  const ranOut = read.until <= now
  if (person === undefined ? ranOut : person !== actor.personId) throw new NotFound('file')
  return { link: read.link, ranOut }
}

/** The file behind a signed link; undefined for whoever may not open it. */
export async function openFile(
  caller: Caller,
  { tenant, fileId, token, small }: Wanted,
): Promise<OpenedFile | undefined> {
  const read = readFileLink(env().LINK_SECRET, token)
  if (!read) return undefined
  // A link for anybody opens for those too whose own session does not reach the ULB.
  const reader: Caller = read.link.person === undefined ? { by: 'guest' } : caller
  const found = await orNothing(readStoredFile(reader, { ulb: tenant, file: fileId, token }))
  if (!found) return undefined
  return found.again === null ? serveFile(found, found.disposition, small) : { again: found.again }
}
