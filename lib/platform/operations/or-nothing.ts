import { Forbidden, InvalidInput, NotFound } from './errors'

/** What was asked for; undefined where it is not there, not for whoever asks, or asked for in a way that names nothing. */
export const orNothing = <Result>(asked: Promise<Result>): Promise<Result | undefined> =>
  asked.catch((error: unknown) => {
    if ([Forbidden, NotFound, InvalidInput].some((kind) => kind.is(error))) return undefined
    throw error
  })
