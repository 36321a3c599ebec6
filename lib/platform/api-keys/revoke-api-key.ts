import { z } from 'zod'
import { Forbidden, NotFound } from '../operations/errors'
import { operation } from '../operations/operation'

/** Takes a key back: from then on it opens nothing. */
export const revokeApiKey = operation({
  name: 'api-keys.revoke',
  summary: 'Take back a key to your ULB',
  permission: 'administer',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  api: { method: 'post', path: '/api-keys/{id}/revoke' },
  async run({ actor: { tenantId, personId }, input: { id }, tx, now, about }) {
    if (!personId) throw new Forbidden('session')
    const { count } = await tx.apiKey.updateMany({
      where: { tenantId, id, revokedAt: null },
      data: { revokedAt: now, revokedBy: personId },
    })
    if (count === 0) throw new NotFound('api-key')
    about(id)
    return { id }
  },
})
