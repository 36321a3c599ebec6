import type { Option } from '@/components/form/option'
import type { Ward } from '@/lib/platform/boundaries/boundaries'
import type { Language } from '@/lib/platform/language/language'

/** One list of every locality with its ward, and of the wards alone: people know the one or the other. Values are `ward/locality`. */
export function placesOf(wards: readonly Ward[], language: Language): Option[] {
  const places = wards.flatMap((ward) => [
    { value: ward.id, label: ward.name[language] },
    ...ward.localities.map(({ id, name }) => ({
      value: `${ward.id}/${id}`,
      label: `${name[language]}, ${ward.name[language]}`,
    })),
  ])
  const { compare } = new Intl.Collator(language)
  return places.toSorted((a, b) => compare(a.label, b.label))
}

// A longer list would weigh more than the rest of a citizen's page.
const mostListed = 250

/** Whether all places of a town are too many for the document of a page. */
export const areMany = (wards: readonly Ward[]): boolean =>
  wards.reduce((sum, { localities }) => sum + 1 + localities.length, 0) > mostListed

/** The wards, and the localities of the one that is known. */
export const placesNear = (
  ward: string | undefined,
  wards: readonly Ward[],
  language: Language,
): Option[] =>
  placesOf(
    wards.map((one) => (one.id === ward ? one : { ...one, localities: [] })),
    language,
  )
