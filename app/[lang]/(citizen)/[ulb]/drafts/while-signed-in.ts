import type { Caller } from '@/lib/platform/access/actor'
import { Forbidden, Refusal } from '@/lib/platform/operations/errors'

type Perform<Input, Result> = (caller: Caller, input: Input) => Promise<Result>

/** Whoever was signed out meanwhile is no stranger: the page, drawn again, leads them to sign in and back. */
export const whileSignedIn =
  <Input, Result>(perform: Perform<Input, Result>): Perform<Input, Result> =>
  async (caller, input) => {
    try {
      return await perform(caller, input)
    } catch (error) {
      if (Forbidden.is(error)) throw new Refusal('signed-out')
      throw error
    }
  }
