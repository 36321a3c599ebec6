import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import type { Caller } from '../access/actor'
import { orNothing } from '../operations/or-nothing'
import { admittedBy } from './document-url'
import type { DocumentLanguage } from './documents'
import { readPaper } from './paper-kinds'
import { printDocument } from './print-document'
import { verifyUrl } from './qr'
import type { Standing } from './standing'

type Wanted = {
  tenant: string
  id: string
  language: DocumentLanguage
  /** A signed link, when the reader came by one. */
  token?: string | undefined
  /** Whether this counts as a print; a look at the headers does not. */
  counts: boolean
}

/** A paper as PDF, for whoever holds a signed link to it or may see its file; undefined for everybody else. */
export async function openDocument(
  caller: Caller,
  { tenant, id, language, token = '', counts }: Wanted,
): Promise<{ name: string; pdf: Buffer } | undefined> {
  // A link for anybody opens for those too whose own session does not reach the ULB.
  const isOpen = admittedBy(token, { tenant, id }, clock.now()) === 'anybody'
  const reader: Caller = isOpen ? { by: 'guest' } : caller
  const found = await orNothing(printDocument(reader, { ulb: tenant, id, token, counts }))
  if (!found) return undefined
  // Outside the transaction: drawing takes longer than reading.
  const { kind, content, code, duplicate, serial } = found
  const standing = found.standing as Standing
  const paper = readPaper({ kind, content })
  if (!paper) throw new Error(`The paper ${serial} does not say what papers of its kind say`)
  const pdf = await paper.pdf({
    ...{ standing, duplicate, language, verifyUrl: verifyUrl(env().PUBLIC_URL, code) },
  })
  return { name: `${serial.replaceAll('/', '-')}.pdf`, pdf }
}
