import type { Section } from '../forms/definition'
import type { Faults, Texts } from '../forms/forms'

/** Where a form goes after it was saved: which member of a list is open, whether faults show, whether the section is done. */
export type AfterSave = { open?: number; wrong: boolean; done: boolean }

/** What happens after a button was pressed: `add`, `edit:1`, `remove:1`, or none, which goes on. */
export function afterSave(
  section: Section,
  change: string | undefined,
  { posted, faults, members }: { posted: Texts; faults: Faults; members: number },
): AfterSave {
  const [act, number] = change?.split(':') ?? []
  if (act === 'edit') return { open: Number(number), wrong: false, done: false }
  if (act === 'remove') return { wrong: false, done: false }

  const faulty = Object.keys(faults).map((name) => memberOf(section, name))
  const touched = new Set(Object.keys(posted).map((name) => memberOf(section, name)))
  const inTheWay = act === 'add' ? faulty.filter((member) => touched.has(member)) : faulty
  const full = act === 'add' && members >= (section.repeat?.max ?? 0)
  const wrong = inTheWay.length > 0 || full
  const first = inTheWay.find((member) => member !== undefined)
  const open = wrong ? first : act === 'add' ? members : undefined
  return { ...(open === undefined ? {} : { open }), wrong, done: act === undefined && !wrong }
}

const memberOf = ({ code, repeat }: Section, name: string): number | undefined => {
  const [section, number = ''] = name.split('.')
  return repeat && section === code && /^\d{1,2}$/.test(number) ? Number(number) : undefined
}
