import type { Actor } from '../../access/actor'
import { examineUploads, hasUploads } from './examine-uploads'

/**
 * How an operation with uploads prepares its input: they are looked at with no connection held. Beside it stands `admit`, which
 * finds in a short transaction whether they may be sent at all.
 */
export const uploads = {
  needed: hasUploads,
  work: <Input>(input: Input, actor: Actor): Promise<Input> =>
    examineUploads(input, sourceOf(actor)),
}

// People who are not signed in are one source: they wait for each other, and nobody who is known to us waits for them.
const sourceOf = ({ personId, kind }: Actor) => personId ?? kind
