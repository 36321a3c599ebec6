import type { Caller } from '@/lib/platform/access/actor'
import { putMaster } from '@/lib/platform/masters/put-master'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { faultsAsPosted } from './posted/faults-as-posted'
import type { Posted } from './posted/posted'
import { typeOf } from './posted/type-of'

/** Puts a type as its form posts it; what is wrong is said at the fields of the form. */
export async function putPostedType(caller: Caller, values: Posted) {
  try {
    // The operation's own schema is what checks the input.
    return await putMaster(caller, typeOf(values) as Parameters<typeof putMaster>[1])
  } catch (error) {
    if (!InvalidInput.is(error)) throw error
    throw new InvalidInput(faultsAsPosted(error.faults, values))
  }
}
