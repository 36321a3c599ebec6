import { dayAt } from '@/lib/platform/dates/dates'
import type { LocalText } from '@/lib/platform/language/language'
import { mastersOf } from '@/lib/platform/masters/masters'
import type { Complaint } from './complaint'
import { complaintTypes, type ComplaintType } from './complaint-types'
import type { SeenComplaint } from './seen-complaint'
import { placesOf } from './named-place'
import { statusWords } from './status-words'

/** What a view says of the complaint itself; its history, photographs and links are read apart. */
type ViewOfComplaint = Omit<SeenComplaint, 'history' | 'photos' | 'mergedInto' | 'merged'>

/** A complaint in the words of people outside the office. */
export async function viewOf(complaint: Complaint, now: Date): Promise<ViewOfComplaint> {
  const { tenantId, number, group, description, state, open, reopened, followers } = complaint
  const day = dayAt(now)
  const type = (await complaintTypes(tenantId, day)).find(({ code }) => code === complaint.type)
  const { department: departments = [] } = await mastersOf(tenantId, day)
  const department = departments.find(({ code }) => code === complaint.department)
  const appealed = complaint.level > 0 && complaint.reopened > 0
  const words = statusWords({ state, mergedInto: complaint.mergedInto, appealed })
  return {
    ...{ number, ulb: tenantId, group, description, state, open, reopened, followers },
    type: complaint.type,
    name: type?.name ?? same(complaint.type),
    department: {
      code: complaint.department,
      name: department?.name ?? same(complaint.department),
    },
    answers: answersOf(complaint.attributes, type),
    place: (await placesOf(tenantId))(complaint),
    status: words.is,
    next: words.next,
    submittedAt: complaint.submittedAt,
    since: complaint.stateSince,
    dueAt: complaint.dueAt,
  }
}

const same = (text: string): LocalText => ({ en: text, hi: text })

const yesNo = { true: { en: 'Yes', hi: 'हाँ' }, false: { en: 'No', hi: 'नहीं' } }

function answersOf(attributes: Complaint['attributes'], type: ComplaintType | undefined) {
  const given = Object(attributes) as Record<string, unknown>
  return (type?.questions ?? []).flatMap(({ code, label, options }) => {
    const value = given[code]
    if (value === undefined || value === '') return []
    const text = String(value)
    const option = options?.find((one) => one.code === text)?.label
    const answer = option ?? (typeof value === 'boolean' ? yesNo[`${value}`] : same(text))
    return [{ question: label, answer }]
  })
}
