/** Fewer than the connections that the system's log-in has: whoever works meanwhile finds one too. */
const together = 4

/** Does the same with each thing, a few at a time. A fault is thrown when all have ended. */
export async function severalAtOnce<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<unknown>,
): Promise<void> {
  const left = things.values()
  const worker = async () => {
    for (const thing of left) await work(thing)
  }
  const ends = await Promise.allSettled(Array.from({ length: together }, worker))
  const fault = ends.find((end) => end.status === 'rejected')
  if (fault) throw fault.reason
}
