/** A job of a service: what it does, and when by itself, in the five fields of crontab (UTC). */
export type Job = { every: string; run: (now: Date) => Promise<void> }

// On globalThis, since Next bundles modules twice and the registry fills it once.
const key = Symbol.for('palika.jobs')
const shared = globalThis as { [key]?: Readonly<Record<string, Job>> }

/** Adds the recurring jobs of a service; the registry calls it. Each may run twice and takes effect once. */
export function declareJobs(jobs: Readonly<Record<string, Job>>): void {
  shared[key] = { ...shared[key], ...jobs }
}

/** Every job that services declared, by name. */
export const declaredJobs = (): Readonly<Record<string, Job>> => shared[key] ?? {}
