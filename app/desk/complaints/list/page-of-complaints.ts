import type { Caller } from '@/lib/platform/access/actor'
import { InvalidInput } from '@/lib/platform/operations/errors'
import type { ComplaintFilter } from '@/lib/services/grievances/listing/complaint-filter'
import { listComplaints } from '@/lib/services/grievances/listing/list-complaints'
import type { Asked } from '../complaints-address'

/** What an address of the list shows; a map and a route show as many as there are, up to 200. A cursor that was not given out shows the beginning. */
export async function pageOfComplaints(
  caller: Caller,
  { cursor, as }: Asked,
  filter: ComplaintFilter,
) {
  const size = as ? 200 : 50
  try {
    return await listComplaints(caller, { ...filter, size, cursor })
  } catch (error) {
    if (!InvalidInput.is(error) || !('cursor' in error.faults)) throw error
    return listComplaints(caller, { ...filter, size })
  }
}
