import type { ListRule } from '@/lib/platform/masters/declared-lists'
import { ComplaintSettings } from '../complaint-settings'
import { ComplaintTypeData } from '../complaint-types'
import { EscalationStep } from '../escalation-matrix'
import { InboundAddress } from '../inbound/inbound-address'
import { RoutingRule } from '../routing-rules'
import { checkEscalation, checkRouting, checkType } from './checks'

/** The lists of complaints that ULBs may have their own values of. A type stays, for its complaints name it. */
export const lists: Readonly<Record<string, ListRule>> = {
  'complaint-type': { data: ComplaintTypeData, check: checkType, withdrawable: false },
  'complaint-routing': { data: RoutingRule, check: checkRouting, withdrawable: true },
  'complaint-escalation': { data: EscalationStep, check: checkEscalation, withdrawable: true },
  'inbound-address': { data: InboundAddress, withdrawable: true },
  'complaint-setting': { data: ComplaintSettings, withdrawable: false },
}
