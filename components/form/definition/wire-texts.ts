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
