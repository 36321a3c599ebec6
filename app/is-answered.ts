import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { findService } from '@/lib/services/registry'
import { isKept } from '@/lib/services/grievances/drafts/is-kept'
import { isShown } from '@/lib/services/grievances/public/is-shown'
import { noTowns } from './arrival'

/** Pages of the state that have none below them. */
const leaves = [
  'about',
  'accessibility',
  'fees',
  'help',
  'privacy',
  'report',
  'scorecard',
  'track',
  'verify',
]

/** Whether an address can be read, and looked for: no half of a letter, no NUL. */
export function isReadable(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes('\u0000')
  } catch {
    return false
  }
}

/** Whether some page answers a citizen's address, as far as towns and services tell. */
export async function isAnswered(pathname: string): Promise<boolean> {
  if (!isReadable(pathname)) return false
  const [first, part, code, ...more] = pathname.split('/').slice(2)
  if (first === undefined) return true
  if (noTowns.includes(first)) return part === undefined || !leaves.includes(first)
  const ulb = await findUlb(first)
  if (!ulb) return false
  if (part === 'services') return findService(code ?? '') !== undefined && more.length < 2
  // What the public may not see is as what is not there. News of one asks for itself.
  if (part === 'complaints')
    return code === undefined || more[0] === 'news' || isShown(ulb.id, decodeURIComponent(code))
  // The steps of a report that is kept no longer; a waiting one is for a script, which asks for itself.
  if (part === 'report')
    return more.length !== 1 || more[0] === 'waiting' || isKept(ulb.id, code ?? '')
  if (part === 'scorecard') return code === undefined
  return part === undefined || part === 'drafts'
}
