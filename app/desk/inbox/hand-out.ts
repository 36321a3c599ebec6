import type { Caller } from '@/lib/platform/access/actor'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { assignFiles } from '@/lib/platform/workflow/assign-files'
import { claimFiles } from '@/lib/platform/workflow/claim-files'
import { deskAddress } from '../desk-address'

type Values = { do?: string; files?: string | string[]; to?: string; back?: string }

/** Takes the ticked files, or gives them to an officer; says file by file what became of them. */
export async function handOut(caller: Caller, { do: what, files, to, back }: Values) {
  if (!files) throw new InvalidInput({ files: [{ code: 'files-chosen' }] })
  const giving = what === 'assign'
  if (giving && !to) throw new InvalidInput({ to: [{ code: 'required' }] })
  const result = giving
    ? await assignFiles(caller, { files, to: to ?? '' })
    : await claimFiles(caller, { files })
  return { ...result, did: giving ? 'assign' : 'claim', back: deskAddress(back) }
}

type Result = Awaited<ReturnType<typeof handOut>>

/** The same list again, told what was done and what was refused. */
export function backToList({ back, did, done, results }: Result): string {
  const refused = results.flatMap(({ number, refused: code }) =>
    code ? [`${number}~${code}`] : [],
  )
  const [path = '', query = ''] = back.split('?')
  const told = new URLSearchParams(query)
  told.set('did', `${did}.${done}`)
  told.delete('refused')
  refused.slice(0, 50).forEach((one) => told.append('refused', one))
  return `${path}?${told}`
}
