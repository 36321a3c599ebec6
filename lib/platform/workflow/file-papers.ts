import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import { papersOfApplication } from '../applications/papers-of'
import type { ServiceDefinition } from '../applications/service-definition'
import { fileUrl } from '../files/file-url'
import { Words } from '../forms/definition'

/** One photograph or PDF of a file, with a link that is good for five minutes. */
export const PaperInSight = z.object({
  id: z.uuid(),
  code: z.string(),
  paper: Words,
  name: z.string(),
  mime: z.string(),
  bytes: z.int(),
  pages: z.int().nullable(),
  url: z.string(),
})

/** The papers of a file in the order of its service. */
export async function papersInSight(
  tx: Transaction,
  { personId }: Actor,
  { definition, file }: { definition: ServiceDefinition; file: Application },
  now: Date,
): Promise<z.input<typeof PaperInSight>[]> {
  const papers = await papersOfApplication(tx, file.tenantId, file.id)
  const order = definition.papers.map(({ code }) => code)
  return papers
    .sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code))
    .map(({ id, code, fileId, name, mime, bytes, pages }) => ({
      id,
      code,
      paper: definition.papers.find((paper) => paper.code === code)?.name ?? { en: code, hi: code },
      name,
      mime,
      bytes,
      pages,
      url: fileUrl({ tenant: file.tenantId, fileId, person: personId, disposition: 'inline' }, now),
    }))
}
