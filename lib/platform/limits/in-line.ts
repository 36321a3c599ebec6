const lines = new Map<string, Promise<unknown>>()

/**
 * Does work of one source after its former work, so that a storm of one takes no more than one connection, and what it is
 * refused is known before its next is asked.
 */
export function inLine<Result>(source: string, work: () => Promise<Result>): Promise<Result> {
  const before = lines.get(source) ?? Promise.resolve()
  const mine = before.then(work, work)
  const quiet = mine.catch(() => undefined)
  lines.set(source, quiet)
  void quiet.then(() => lines.get(source) === quiet && lines.delete(source))
  return mine
}
