import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import type { Proposed } from '@/lib/platform/masters/declared-lists'
import { mastersOf } from '@/lib/platform/masters/masters'
import type { Fault } from '@/lib/platform/operations/errors'
import { ComplaintTypeData } from '../complaint-types'
import { EscalationStep } from '../escalation-matrix'
import { RoutingRule } from '../routing-rules'
import { roles } from '../workflow'

type Faults = Record<string, Fault[]>

const unknown: Fault = { code: 'not-an-option' }

/** What is wrong with a type besides its form: what it names must exist, questions and their answers be told apart. */
export async function checkType({ tenantId, day, data }: Proposed): Promise<Faults> {
  const { group, department, questions } = ComplaintTypeData.parse(data)
  const known = await codesAt(tenantId, day)
  const faults: Faults = {
    ...(known('complaint-group').has(group) ? {} : { group: [unknown] }),
    ...(known('department').has(department) ? {} : { department: [unknown] }),
  }
  questions.forEach(({ code, type, options = [] }, at) => {
    if (questions.findIndex((one) => one.code === code) < at)
      faults[`questions.${at}.label.en`] = [{ code: 'asked-twice' }]
    if (type === 'choice' && options.length < 2)
      faults[`questions.${at}.options`] = [{ code: 'too-few', params: { min: 2 } }]
    else if (new Set(options.map((option) => option.code)).size < options.length)
      faults[`questions.${at}.options`] = [{ code: 'asked-twice' }]
  })
  return faults
}

/** What is wrong with a routing rule: it must name what exists, and a role that puts complaints right. */
export async function checkRouting({ tenantId, day, data }: Proposed): Promise<Faults> {
  const rule = RoutingRule.parse(data)
  const known = await codesAt(tenantId, day)
  const wards = new Set((await wardsOf(tenantId)).map(({ id }) => id))
  const named = {
    types: known('complaint-type'),
    groups: known('complaint-group'),
    departments: known('department'),
    wards,
  }
  const faults: Faults = {}
  for (const field of ['types', 'groups', 'departments', 'wards'] as const)
    if (rule[field]?.some((code) => !named[field].has(code))) faults[field] = [unknown]
  return roles[rule.role]?.includes('grievances.field-work')
    ? faults
    : { ...faults, role: [unknown] }
}

/** What is wrong with a step of the matrix: its role must see complaints, its types exist. */
export async function checkEscalation({ tenantId, day, data }: Proposed): Promise<Faults> {
  const { role, types = [] } = EscalationStep.parse(data)
  const known = await codesAt(tenantId, day)
  return {
    ...(roles[role]?.includes('grievances.read') ? {} : { role: [unknown] }),
    ...(types.every((type) => known('complaint-type').has(type)) ? {} : { types: [unknown] }),
  }
}

async function codesAt(tenantId: string, day: string) {
  const masters = await mastersOf(tenantId, day)
  return (list: string) => new Set(masters[list]?.map(({ code }) => code))
}
