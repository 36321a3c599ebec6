import type { Transaction } from '@/lib/infra/database/database'
import { dayAt } from '../dates/dates'
import { mastersOf } from '../masters/masters'
import type { CertificateContent } from './content'

type Signatory = CertificateContent['signatory']
type Words = { en: string; hi: string }
type File = { tenantId: string; id: string }

/** Who approved the file, by name and post, as a paper names them; without one, the authority the service names. */
export async function approverOf(
  tx: Transaction,
  file: File,
  authority: Words,
): Promise<Signatory> {
  const approval = await tx.caseEvent.findFirst({
    where: { tenantId: file.tenantId, caseId: file.id, actionKind: 'approve' },
    orderBy: { sequence: 'desc' },
  })
  if (!approval?.actorId) return { name: authority, designation: authority }
  const { tenantId, actorId, actorName, at } = approval
  const posting = await tx.posting.findFirst({
    where: { tenantId, personId: actorId, validFrom: { lte: at } },
    orderBy: { validFrom: 'desc' },
    include: { person: { select: { nameHi: true } } },
  })
  const { designation = [] } = await mastersOf(tenantId, dayAt(at))
  const post = designation.find(({ code }) => code === posting?.designation)?.name
  return {
    name: { en: actorName, hi: posting?.person.nameHi ?? actorName },
    designation: post
      ? { en: `${post.en}, ${authority.en}`, hi: `${post.hi}, ${authority.hi}` }
      : authority,
  }
}
