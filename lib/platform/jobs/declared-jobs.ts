import type { z } from 'zod'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'

/** What is done without anybody asking, and when, in the five fields of crontab (UTC). May run twice and takes effect once. */
export type Job = { every: string; run: (now: Date) => Promise<unknown> }

/** What an operation queues in its transaction. May run twice and takes effect once. Throws on a payload it cannot read. */
export type Task = (payload: unknown) => Promise<void>

/** A task that reads its payload by a schema before it works on it. */
export const task =
  <Payload extends z.ZodType>(
    payload: Payload,
    work: (given: z.output<Payload>) => Promise<unknown>,
  ): Task =>
  async (raw) =>
    void (await work(payload.parse(raw)))

/** Jobs and tasks, by the name they are queued under. */
type Work = { jobs: Readonly<Record<string, Job>>; tasks: Readonly<Record<string, Task>> }

const declared = keptOnce<Work>('work', () => ({ jobs: {}, tasks: {} }))

/** Says what the worker does; `startModules` calls it with everybody's. */
export function declareWork(work: Work): void {
  Object.assign(declared(), work)
}

/** Everything the worker does. */
export const declaredWork = (): Work => declared()
