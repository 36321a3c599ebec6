import { rolesGranting } from '../../access/roles'
import { dayAt } from '../../dates/dates'
import { staffOf } from '../../identity/staff-of'
import type { Money } from '../../money/money'
import { inForce, officersWith } from '../../workflow/officers-for'
import { adjustmentRules, largestOf, type AdjustmentKind } from './limits'

type Asked = { tenantId: string; kind: AdjustmentKind; now: Date }

/** The most a person may approve today by the posts they hold, and by which; undefined when nothing. */
export async function limitOf(
  { tenantId, kind, now }: Asked,
  personId: string | undefined,
): Promise<{ designation: string; amount: Money } | undefined> {
  const granting = rolesGranting('approve-adjustment')
  const held = (await staffOf(tenantId)).filter(
    (one) =>
      one.personId === personId &&
      inForce(one, now) &&
      one.roles.some((role) => granting.has(role)),
  )
  const rules = await adjustmentRules(tenantId, dayAt(now))
  return largestOf(
    rules,
    held.map(({ designation }) => designation),
    kind,
  )
}

/** Who may approve an adjustment of that size, except those who had a hand in the file. */
export async function approversOf(
  { tenantId, kind, now, amount }: Asked & { amount: Money },
  except: readonly (string | null)[],
): Promise<string[]> {
  const granting = rolesGranting('approve-adjustment')
  const officers = await officersWith(
    tenantId,
    (roles) => roles.some((role) => granting.has(role)),
    now,
  )
  const able: string[] = []
  for (const { personId } of officers) {
    const limit = await limitOf({ tenantId, kind, now }, personId)
    if (limit && limit.amount >= amount && !except.includes(personId)) able.push(personId)
  }
  return able
}
