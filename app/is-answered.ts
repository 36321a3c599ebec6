import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { findService } from '@/lib/platform/applications/catalogue'
import { sitePlaces } from '@/lib/platform/modules/started'
import { noTowns } from './arrival'

/** Pages of the state that have none below them. */
const leaves = ['about', 'accessibility', 'fees', 'help', 'privacy', 'track', 'verify']

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
  const [first, part, ...more] = pathname.split('/').slice(2)
  if (first === undefined) return true
  const place = (name: string | undefined) => sitePlaces().find((one) => one.part === name)
  if (noTowns().includes(first))
    return part === undefined || !(leaves.includes(first) || place(first)?.below === false)
  const ulb = await findUlb(first)
  if (!ulb) return false
  if (part === 'services') return findService(more[0] ?? '') !== undefined && more.length < 3
  return place(part)?.isThere(ulb.id, more) ?? (part === undefined || part === 'drafts')
}
