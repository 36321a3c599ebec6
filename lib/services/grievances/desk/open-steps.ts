import type { Actor } from '@/lib/platform/access/actor'
import { dayAt } from '@/lib/platform/dates/dates'
import { actionsOpenTo, needsOf } from '@/lib/platform/workflow/take'
import { findState } from '@/lib/platform/workflow/workflow'
import type { ComplaintCase } from '../complaint'
import { complaintInHand } from '../complaint-in-hand'
import { complaintSettings } from '../complaint-settings'
import { reasonsFor } from '../reasons'
import { workflow } from '../workflow'

/** The steps open to an officer, with what each needs and the reasons that fit it. */
export async function openSteps(actor: Actor, complaint: ComplaintCase, now: Date) {
  const day = dayAt(now)
  const { reopenDays } = await complaintSettings(complaint.tenantId, day)
  const inHand = complaintInHand(complaint, reopenDays, now)
  const state = findState(workflow, complaint.state)
  return Promise.all(
    actionsOpenTo(workflow, inHand, actor).map(async (action) => ({
      code: action.code,
      to: action.to,
      needs: state ? [...needsOf(state, action)] : [],
      reasons: (await reasonsFor(complaint.tenantId, day, action.code)).map(({ code, name }) => ({
        code,
        name,
      })),
    })),
  )
}
