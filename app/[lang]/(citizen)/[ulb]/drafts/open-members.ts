import type { Section } from '@/lib/platform/forms/definition'
import type { DraftPage } from './draft-page'

/** Which members of a list stand open: the one asked for, else half-filled ones, else the first of a list that needs one. */
export function openMembers(
  section: Section,
  view: DraftPage['view'],
  item: string | undefined,
): number[] | undefined {
  if (!section.repeat) return undefined
  const members = view.sections.find(({ code }) => code === section.code)?.members ?? 0
  if (item !== undefined && /^\d{1,2}$/.test(item)) return [Math.min(Number(item), members)]
  const half = Object.keys(view.texts).flatMap((name) => {
    const [code, number = ''] = name.split('.')
    return code === section.code ? [Number(number)] : []
  })
  if (half.length > 0) return [...new Set(half)]
  return members === 0 && section.repeat.min > 0 ? [0] : []
}
