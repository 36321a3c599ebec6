import { uploadsOf } from '@/app/uploads'
import type { Caller } from '@/lib/platform/access/actor'
import { takeDownComplaint } from '@/lib/services/grievances/take-down-complaint'
import { paths } from '../../../paths'

type Texts = Record<string, string | string[]>
type Posted = Parameters<typeof takeDownComplaint>[1]

/** The intake form as the operation takes it. The one list of places posts `ward/locality`. */
export async function postedIntake(values: Texts, form: FormData): Promise<Posted> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '')
  const [ward, locality] = text('place').split('/')
  const attributes = Object.entries(values).flatMap(([name, value]) =>
    name.startsWith('attributes.') && typeof value === 'string' && value !== ''
      ? [[name.slice('attributes.'.length), value] as const]
      : [],
  )
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== ''),
  ) as Partial<Posted>
  return {
    ...given,
    type: text('type'),
    ...(ward && { ward }),
    ...(locality && { locality }),
    attributes: Object.fromEntries(attributes),
    photos: await uploadsOf(form, 'photos'),
  }
}

/** Lodges what was taken down, and opens a new form for the next caller. */
export async function lodge(caller: Caller, posted: Posted): Promise<{ to: string }> {
  const { id, number } = await takeDownComplaint(caller, posted)
  return { to: paths.deskIntake({ lodged: number, id, source: posted.source }) }
}
