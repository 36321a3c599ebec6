import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { findService } from '@/lib/services/registry'
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
  if (!(await findUlb(first))) return false
  if (part === 'services') return findService(code ?? '') !== undefined && more.length < 2
  if (part === 'scorecard') return code === undefined
  return part === undefined || part === 'drafts' || part === 'report'
}
