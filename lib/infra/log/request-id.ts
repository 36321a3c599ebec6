import { AsyncLocalStorage } from 'node:async_hooks'

// Next bundles a module more than once: the store must be one for the whole process.
const key = Symbol.for('palika.request-id')
const shared = globalThis as { [key]?: AsyncLocalStorage<string> }
const store = (shared[key] ??= new AsyncLocalStorage<string>())

/** Runs work so that everything it logs bears this request's id. */
export const withRequestId = <Result>(id: string, work: () => Result): Result => store.run(id, work)

/** The id of the request being answered, if any. */
export const currentRequestId = (): string | undefined => store.getStore()
