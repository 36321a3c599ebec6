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
