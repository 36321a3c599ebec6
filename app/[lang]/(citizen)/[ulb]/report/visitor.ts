import { cache } from 'react'
import type { Caller } from '@/lib/platform/access/actor'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { whoAmI } from '@/lib/platform/identity/who-am-i'
import { Forbidden } from '@/lib/platform/operations/errors'

/** Who reports: a citizen who is signed in, else a guest. An officer's own session does not report. */
export const visitor = cache(async (): Promise<Caller> => {
  const caller = await currentCaller()
  if (caller.by !== 'session') return caller
  try {
    if ((await whoAmI(caller, {})).kind === 'citizen') return caller
  } catch (error) {
    if (!Forbidden.is(error)) throw error
  }
  return { by: 'guest', ...(caller.language && { language: caller.language }) }
})

/** Performs as the visitor, whoever else the browser is signed in as. */
export const asVisitor =
  <Input, Result>(perform: (caller: Caller, input: Input) => Promise<Result>) =>
  async (_: Caller, input: Input): Promise<Result> =>
    perform(await visitor(), input)
