import type { Caller } from '@/lib/platform/access/actor'
import { NotFound } from '@/lib/platform/operations/errors'
import type { Lookup } from './module'
import { lookups } from './started'

type Asked = { number: string; lastFour: string }

/** What answers for a number, as typed. */
export function lookupFor(number: string): Lookup {
  const lookup = lookups().find(({ answersFor }) => answersFor(number))
  if (!lookup) throw new NotFound('lookup')
  return lookup
}

/** The pay link of whoever knows a number and the last digits of its mobile. Refuses where nothing is due. */
export async function findPayLink(caller: Caller, asked: Asked): Promise<{ token: string }> {
  const language = 'language' in caller ? caller.language : undefined
  const pay = lookups().find((lookup) => lookup.pay && lookup.answersFor(asked.number))?.pay
  if (!pay) throw new NotFound('lookup')
  return pay({ by: 'guest', ...(language && { language }) }, asked)
}
