import { staffOf, type Staff } from '@/lib/platform/identity/staff-of'
import { inForce } from '@/lib/platform/workflow/officers-for'

type Wanted = { department?: string | undefined; ward?: string | undefined; role?: string }

/** Who may be given a complaint: postings of today with the role, of its department, that serve its ward, each person once. */
export async function fieldStaffFor(
  tenantId: string,
  { department, ward, role = 'PGR_LME' }: Wanted,
  now: Date,
): Promise<Staff[]> {
  const found = new Map<string, Staff>()
  for (const one of await staffOf(tenantId)) {
    const serves = one.wards.length === 0 || (ward !== undefined && one.wards.includes(ward))
    const belongs = department === undefined || one.department === department
    if (inForce(one, now) && one.roles.includes(role) && serves && belongs)
      found.set(one.personId, one)
  }
  return [...found.values()].sort((a, b) => a.name.en.localeCompare(b.name.en))
}
