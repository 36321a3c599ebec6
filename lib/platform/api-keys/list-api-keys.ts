import { z } from 'zod'
import { query } from '../operations/operation'
import { ApiKey } from './api-keys'

const most = 200

/** The keys of the administrator's ULB, the newest first, with those that were taken back. */
export const listApiKeys = query({
  name: 'api-keys.list',
  summary: 'List the keys to your ULB',
  permission: 'administer',
  input: z.object({}),
  output: z.object({ keys: z.array(ApiKey) }),
  api: { method: 'get', path: '/api-keys' },
  async run({ actor: { tenantId }, tx }) {
    const rows = await tx.apiKey.findMany({
      where: { tenantId },
      orderBy: { id: 'desc' },
      take: most,
    })
    return { keys: z.array(ApiKey).parse(rows) }
  },
})
