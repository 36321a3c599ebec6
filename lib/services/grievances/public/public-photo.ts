import { z } from 'zod'
import { serveFile, type FileAnswer } from '@/lib/platform/files/serve-file'
import { NotFound } from '@/lib/platform/operations/errors'
import { query } from '@/lib/platform/operations/operation'
import { orNothing } from '@/lib/platform/operations/or-nothing'

/** A photograph that an officer let everybody see, of a complaint whose photographs everybody may see. */
export const readPublicPhoto = query({
  name: 'complaints.public-photo',
  summary: 'See a photograph of a complaint that everybody may see',
  permission: 'public',
  input: z.object({ ulb: z.string().max(60), photo: z.uuid() }),
  output: z.object({ storageKey: z.string(), mime: z.string(), shownAt: z.date() }),
  file: '/api/complaints/[ulb]/photos/[photo]',
  async run({ actor: { tenantId }, input: { photo }, tx }) {
    const [file] = await tx.$queryRaw<{ storageKey: string; mime: string; shownAt: Date }[]>`
      SELECT f.storage_key AS "storageKey", f.mime, p.shown_at AS "shownAt"
      FROM complaint_photo p
      JOIN complaint c ON c.tenant_id = p.tenant_id AND c.id = p.complaint_id AND c.visibility = 'FULL'
      JOIN stored_file f ON f.tenant_id = p.tenant_id AND f.id = p.file_id
      WHERE p.tenant_id = ${tenantId} AND p.id = ${photo}::uuid AND p.shown_at IS NOT NULL AND p.withheld_at IS NULL`
    if (!file) throw new NotFound('photograph')
    return file
  },
})

type Wanted = { ulb: string; photo: string; small: boolean; known?: string | null }

/** The photograph to answer with, or that the reader has it already; undefined for one that nobody may see any more. */
export async function openPublicPhoto({
  ulb,
  photo,
  small,
  known,
}: Wanted): Promise<FileAnswer | { unchanged: Record<string, string> } | undefined> {
  const file = await orNothing(readPublicPhoto({ by: 'guest' }, { ulb, photo }))
  if (!file) return undefined
  const tag = `"${photo}-${small ? 'small' : 'whole'}-${file.shownAt.getTime()}"`
  // Asked for each time: an officer may take it back at any moment, and then no cache may show it once more.
  const fresh = { ETag: tag, 'Cache-Control': 'private, no-cache' }
  if (known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))
    return { unchanged: fresh }
  // What the photograph was called on somebody's telephone is theirs.
  const served = await serveFile({ ...file, name: `photo-${photo}` }, 'inline', small)
  if (!served) return undefined
  return {
    ...served,
    headers: { ...served.headers, 'Cross-Origin-Resource-Policy': 'cross-origin', ...fresh },
  }
}
