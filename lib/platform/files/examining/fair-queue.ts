/** How much a queue does at once, and how many jobs may wait in it: of all together, of all strangers, and of one source. */
type Size = { atOnce: number; waiting: number; waitingOfStrangers: number; waitingOfOne: number }

/** Who brings a job: a person known to us, or a stranger by where they come from. */
export type Source = { name: string; stranger: boolean }

type Task = () => Promise<void>
type Job = { tasks: Task[] }
type Lines = Map<string, Job[]>

/**
 * Jobs of several sources, in turn: a source with many waits for itself, and none waits for all that another has brought.
 * Strangers wait for those who are known.
 */
export class FairQueue {
  private readonly known: Lines = new Map()
  private readonly strangers: Lines = new Map()
  private busy = 0

  constructor(private readonly size: Size) {}

  /** Whether a job would be turned away; of a source that is not known yet, whether any would. */
  isFull(source?: Source): boolean {
    const ofStrangers = waitingIn(this.strangers)
    if (waitingIn(this.known) + ofStrangers >= this.size.waiting) return true
    if (!source) return false
    if (source.stranger && ofStrangers >= this.size.waitingOfStrangers) return true
    return (this.linesOf(source).get(source.name)?.length ?? 0) >= this.size.waitingOfOne
  }

  /** Does the work in its turn and gives the results in their order; undefined, at once, when too much waits already. */
  all<Result>(
    source: Source,
    works: readonly (() => Promise<Result>)[],
  ): Promise<Result[]> | undefined {
    return this.isFull(source) ? undefined : Promise.all(this.wait(source, works))
  }

  private wait<Result>(source: Source, works: readonly (() => Promise<Result>)[]) {
    const job: Job = { tasks: [] }
    const results = works.map(
      (work) =>
        new Promise<Result>((done, failed) => {
          job.tasks.push(() => work().then(done, failed))
        }),
    )
    const lines = this.linesOf(source)
    if (job.tasks.length > 0) lines.set(source.name, [...(lines.get(source.name) ?? []), job])
    this.next()
    return results
  }

  private next(): void {
    while (this.busy < this.size.atOnce) {
      const task = takeFrom(this.known) ?? takeFrom(this.strangers)
      if (!task) return
      this.busy += 1
      void task().finally(() => {
        this.busy -= 1
        this.next()
      })
    }
  }

  private linesOf({ stranger }: Source): Lines {
    return stranger ? this.strangers : this.known
  }
}

const waitingIn = (lines: Lines) =>
  [...lines.values()].reduce((waiting, line) => waiting + line.length, 0)

/** The next task of the source that was served longest ago. */
function takeFrom(lines: Lines): Task | undefined {
  const [first] = lines
  if (!first) return undefined
  const [name, line] = first
  const task = line[0]?.tasks.shift()
  const left = line[0]?.tasks.length === 0 ? line.slice(1) : line
  lines.delete(name)
  if (left.length > 0) lines.set(name, left)
  return task
}
