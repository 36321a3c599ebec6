import { linkTo } from '@/lib/platform/notifications/link-to'
import { dayAt } from '@/lib/platform/dates/dates'
import { formatDay } from '@/lib/platform/dates/format-day'
import type { Language } from '@/lib/platform/language/language'
import { fitText } from '@/lib/platform/notifications/fit-text'
import { Prisma } from '@/lib/platform/operations/transaction'
import { findTenant } from '@/lib/platform/tenancy/tenancy'
import type { Complaint } from './complaint'
import { getComplaintType } from './complaint-types'
import { messages } from './messages'
import { reasonWords } from './reasons'

type About = Pick<Complaint, 'tenantId' | 'id' | 'number' | 'type' | 'dueAt'>
type Said = { now: Date; remark?: string | undefined; reasons?: readonly string[] | undefined }

/** The call that tells everybody who waits for news of a complaint; NULL when nothing is said about that. */
export async function telling(about: About, what: string, said: Said): Promise<Prisma.Sql> {
  const message = messages[what]
  const tenant = await findTenant(about.tenantId)
  if (!message || !tenant) return Prisma.sql`NULL`
  const day = dayAt(said.now)
  const { name } = await getComplaintType(about.tenantId, day, about.type)
  const reasons = await reasonWords(about.tenantId, day, said.reasons ?? [])
  const link = linkTo(`/complaints/${about.number}`)
  const text = (language: Language) =>
    fitText(message.text[language], {
      ulb: tenant.name[language],
      number: about.number,
      type: name[language],
      due: formatDay(dayAt(about.dueAt), language),
      reasons: reasons.map((words) => words[language]).join('; '),
      remark: said.remark,
      link,
    })
  return Prisma.sql`tell_about_complaint(${about.id}::uuid, ${`grievances.${what}`}, NULL, ${message.title.en},
    ${message.title.hi}, ${text('en')}, ${text('hi')}, ${link}, ${said.now}::timestamptz)`
}
