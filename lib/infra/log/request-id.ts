import { AsyncLocalStorage } from 'node:async_hooks'
import { keptOnce } from '../kept-once/kept-once'

const store = keptOnce('request-id', () => new AsyncLocalStorage<string>())

/** Runs work so that everything it logs bears this request's id. */
export const withRequestId = <Result>(id: string, work: () => Result): Result =>
  store().run(id, work)

/** The id of the request being answered, if any. */
export const currentRequestId = (): string | undefined => store().getStore()
