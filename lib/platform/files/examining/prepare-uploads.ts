import type { Actor, Caller } from '../../access/actor'
import { demandRoom, examineUploads, hasUploads } from './examine-uploads'
import type { Source } from './fair-queue'

/**
 * How an operation with uploads prepares its input: they are looked at with no connection held. Beside it stands `admit`, which
 * finds in a short transaction whether they may be sent at all.
 */
export const uploads = {
  needed: hasUploads,
  room: (caller: Caller): Promise<void> =>
    demandRoom(caller.by === 'guest' ? strangerFrom(caller) : undefined),
  work: <Input>(input: Input, actor: Actor): Promise<Input> =>
    examineUploads(input, sourceOf(actor)),
}

const sourceOf = (actor: Actor): Source =>
  actor.personId ? { name: actor.personId, stranger: false } : strangerFrom(actor)

const strangerFrom = ({ from }: Pick<Actor, 'from'>): Source => ({
  name: from?.address ?? '',
  stranger: true,
})
