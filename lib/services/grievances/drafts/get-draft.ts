import { z } from 'zod'
import { fileUrl } from '@/lib/platform/files/file-url'
import { query } from '@/lib/platform/operations/operation'
import { DraftAnswers, openDraft } from './complaint-draft'

/** A report that is being written: what was told, and its photographs behind links that are good for five minutes. */
export const getComplaintDraft = query({
  name: 'complaints.get-draft',
  summary: 'Read a report that is being written',
  permission: 'public',
  input: z.object({ ulb: z.string().max(60), draft: z.uuid() }),
  output: z.object({
    draft: z.uuid(),
    answers: DraftAnswers,
    photos: z.array(
      z.object({ id: z.uuid(), name: z.string(), bytes: z.number().int(), url: z.string() }),
    ),
    savedAt: z.date(),
    expiresAt: z.date(),
  }),
  api: { method: 'get', path: '/complaint-drafts/{draft}' },
  async run({ actor: { tenantId }, input: { draft }, tx, now }) {
    const opened = await openDraft(tx, tenantId, draft, now)
    const photos = await tx.$queryRaw<
      { id: string; fileId: string; name: string; bytes: number }[]
    >`
      SELECT p.id, p.file_id AS "fileId", f.name, f.bytes
      FROM complaint_photo p JOIN stored_file f ON f.tenant_id = p.tenant_id AND f.id = p.file_id
      WHERE p.tenant_id = ${tenantId} AND p.draft_id = ${draft}::uuid ORDER BY p.at, p.position`
    return {
      draft,
      ...opened,
      photos: photos.map(({ fileId, ...photo }) => ({
        ...photo,
        url: fileUrl({ tenant: tenantId, fileId, disposition: 'inline' }, now),
      })),
    }
  },
})
