import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { findService } from '@/lib/services/registry'
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

/** Whether some page answers a citizen's address, as far as towns and services tell. */
export async function isAnswered(pathname: string): Promise<boolean> {
  const [first, part, code, ...more] = pathname.split('/').slice(2)
  if (first === undefined) return true
  if (noTowns.includes(first)) return part === undefined || !leaves.includes(first)
  const ulb = await findUlb(first)
  if (!ulb) return false
  if (part === 'services') return findService(code ?? '') !== undefined && more.length < 2
  // What the public may not see is as what is not there. The pages below ask for themselves.
  if (part === 'complaints')
    return code === undefined || more.length > 0 || isShown(ulb.id, decodeURIComponent(code))
  if (part === 'scorecard') return code === undefined
  return part === undefined || part === 'drafts' || part === 'report'
}
