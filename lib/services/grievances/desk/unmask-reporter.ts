import { z } from 'zod'
import { operation } from '@/lib/platform/operations/operation'
import { complaintInSight } from '../complaint-of'
import { addressOfReporter } from './reporter-of'

/** Shows the whole mobile number, or mail address, of who complained. Who saw which is in the trail. */
export const unmaskReporter = operation({
  name: 'complaints.unmask',
  summary: 'See in full how to reach who complained',
  permission: 'unmask',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), number: z.string(), name: z.string(), address: z.string() }),
  api: { method: 'post', path: '/complaints/{id}/unmask' },
  answers: 'secret',
  async run({ actor, input: { id }, tx, about }) {
    const { number } = await complaintInSight(tx, actor, id)
    about(id, { number })
    return { id, number, ...(await addressOfReporter(tx, actor, id)) }
  },
})
