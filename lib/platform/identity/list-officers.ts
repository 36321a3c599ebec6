import { z } from 'zod'
import { query } from '../operations/operation'
import { officersWith } from '../workflow/officers-for'

/** The officers who hold a posting at the actor's ULB today, by name. */
export const listOfficers = query({
  name: 'identity.officers',
  summary: 'List the officers of your ULB',
  permission: 'desk',
  input: z.object({}),
  output: z.object({
    officers: z.array(
      z.object({
        id: z.uuid(),
        name: z.object({ en: z.string(), hi: z.string() }),
        designation: z.string(),
        roles: z.array(z.string()),
      }),
    ),
  }),
  api: { method: 'get', path: '/officers' },
  async run({ actor, now }) {
    const officers = await officersWith(actor.tenantId, () => true, now)
    return {
      officers: officers.map(({ personId: id, name, designation, roles }) => ({
        id,
        name,
        designation,
        roles: [...roles],
      })),
    }
  },
})
