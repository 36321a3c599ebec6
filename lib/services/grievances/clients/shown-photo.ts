import { z } from 'zod'
import { fileUrl } from '@/lib/platform/files/file-url'
import { NotFound } from '@/lib/platform/operations/errors'
import { query } from '@/lib/platform/operations/operation'

/** Where a photograph that everybody may see lies, for the next five minutes. */
export const shownPhoto = query({
  name: 'complaints.shown-photo',
  summary: 'Say where a photograph that everybody may see lies',
  permission: 'public',
  input: z.object({ ulb: z.string().max(60), photo: z.uuid() }),
  output: z.object({ url: z.string() }),
  api: { method: 'get', path: '/complaints/photos/{photo}' },
  async run({ actor: { tenantId }, input, tx, now }) {
    const shown = await tx.complaintPhoto.findFirst({
      where: {
        ...{ tenantId, id: input.photo, shownAt: { not: null }, withheldAt: null },
        complaint: { visibility: 'FULL' },
      },
    })
    if (!shown) throw new NotFound('photo')
    const link = { tenant: tenantId, fileId: shown.fileId, disposition: 'inline' } as const
    return { url: fileUrl(link, now) }
  },
})
