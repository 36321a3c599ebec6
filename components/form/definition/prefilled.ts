import type { Section } from '@/lib/platform/forms/definition'

/** The person who applies, as their fields need them. */
export type Person = { name?: string | undefined; mobile?: string | undefined }

/** The texts of a section's form, with the person's own name and mobile where nothing was answered yet. */
export function prefilled(
  { code, repeat, fields }: Section,
  texts: Readonly<Record<string, string>>,
  person: Person = {},
): Record<string, string> {
  if (Object.keys(texts).length > 0) return { ...texts }
  const own = { 'person.name': person.name, 'person.mobile': person.mobile }
  const path = repeat ? `${code}.0` : code
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = field.prefill && own[field.prefill]
      return text ? [[`${path}.${field.code}`, text]] : []
    }),
  )
}
