import { serveFile, type FileAnswer } from '@/lib/platform/files/serve-file'
import { transaction } from '@/lib/platform/operations/transaction'

type Wanted = { tenantId: string; photo: string; small: boolean }

/** A photograph that an officer let everybody see, of a complaint whose photographs everybody may see; else undefined. */
export async function openPublicPhoto({
  tenantId,
  photo,
  small,
}: Wanted): Promise<FileAnswer | undefined> {
  const guest = { by: 'reach', kind: 'GUEST', tenant: tenantId } as const
  const [file] = await transaction(
    guest,
    (tx) => tx.$queryRaw<{ storageKey: string; mime: string }[]>`
      SELECT f.storage_key AS "storageKey", f.mime
      FROM complaint_photo p
      JOIN complaint c ON c.tenant_id = p.tenant_id AND c.id = p.complaint_id AND c.visibility = 'FULL'
      JOIN stored_file f ON f.tenant_id = p.tenant_id AND f.id = p.file_id
      WHERE p.tenant_id = ${tenantId} AND p.id = ${photo}::uuid AND p.shown_at IS NOT NULL AND p.withheld_at IS NULL`,
  )
  // What the photograph was called on somebody's telephone is theirs.
  const served = file && (await serveFile({ ...file, name: `photo-${photo}` }, 'inline', small))
  if (!served) return undefined
  const headers = {
    ...served.headers,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // Not for long: an officer may yet take it back.
    'Cache-Control': 'public, max-age=300',
  }
  return { ...served, headers }
}
