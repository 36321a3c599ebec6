type Texts = Readonly<Record<string, string>>

/** The texts of one section of a form, by wire name. */
export const textsOfForm = (form: HTMLFormElement, code: string): Texts =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      name.startsWith(`${code}.`) && typeof value === 'string' ? [[name, value]] : [],
    ),
  )

/** One text a name, the first where several were posted. */
export const singleTexts = (values: Readonly<Record<string, string | string[]>>): Texts =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (value[0] ?? ''),
    ]),
  )

/** What was posted, and of the groups that were not (folded members) what is stored. */
export function postedAndStored(
  values: Readonly<Record<string, string | string[]>>,
  stored: Texts,
) {
  if (Object.keys(values).length === 0) return { ...values }
  const posted = new Set(Object.keys(values).map(groupOf))
  const others = Object.entries(stored).filter(([name]) => !posted.has(groupOf(name)))
  return { ...Object.fromEntries(others), ...values }
}

/** `owners.1` of `owners.1.name`, `business` of `business.name`. */
const groupOf = (name: string) => /^[^.]+(\.\d+(?=\.))?/.exec(name)?.[0]
