/** How much a queue does at once, and how many jobs may wait in it: of all together, and of one source. */
type Size = { atOnce: number; waiting: number; waitingOfOne: number }

type Task = () => Promise<void>
type Job = { tasks: Task[] }

/** Jobs of several sources, in turn: a source with many waits for itself, and none waits for all that another has brought. */
export class FairQueue {
  private readonly lines = new Map<string, Job[]>()
  private busy = 0
  private waiting = 0

  constructor(private readonly size: Size) {}

  /** Does the work in its turn and gives the results in their order; undefined, at once, when too much waits already. */
  all<Result>(
    source: string,
    works: readonly (() => Promise<Result>)[],
  ): Promise<Result[]> | undefined {
    const line = this.lines.get(source) ?? []
    if (this.waiting >= this.size.waiting || line.length >= this.size.waitingOfOne) return undefined
    return Promise.all(this.wait(source, line, works))
  }

  private wait<Result>(source: string, line: Job[], works: readonly (() => Promise<Result>)[]) {
    const job: Job = { tasks: [] }
    const results = works.map(
      (work) =>
        new Promise<Result>((done, failed) => {
          job.tasks.push(() => work().then(done, failed))
        }),
    )
    if (job.tasks.length > 0) {
      this.waiting += 1
      line.push(job)
      this.lines.set(source, line)
    }
    this.next()
    return results
  }

  private next(): void {
    while (this.busy < this.size.atOnce) {
      const task = this.take()
      if (!task) return
      this.busy += 1
      void task().finally(() => {
        this.busy -= 1
        this.next()
      })
    }
  }

  /** The next task of the source that was served longest ago. */
  private take(): Task | undefined {
    const [first] = this.lines
    if (!first) return undefined
    const [source, line] = first
    const task = line[0]?.tasks.shift()
    if (line[0]?.tasks.length === 0) {
      line.shift()
      this.waiting -= 1
    }
    this.lines.delete(source)
    if (line.length > 0) this.lines.set(source, line)
    return task
  }
}
