import { InvalidInput } from '../operations/errors'
import { formBounds, isFieldName } from './bounds'

/** The texts of a form by field name; several of one name stay a list. */
export type PostedTexts = Record<string, string | string[]>

/**
 * Reads the texts of a posted form, once over and no further than its bounds; files and what React adds are left out.
 * Throws InvalidInput with `form-too-large`.
 */
export function postedTexts(form: Iterable<[string, unknown]>): PostedTexts {
  const texts = new Map<string, string | string[]>()
  let fields = 0
  for (const [name, value] of form) {
    fields += 1
    if (fields > formBounds.fields) throw tooLarge()
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    if (value.length > formBounds.value || !isFieldName(name)) throw tooLarge()
    const before = texts.get(name)
    if (before === undefined) texts.set(name, value)
    else if (typeof before === 'string') texts.set(name, [before, value])
    else before.push(value)
  }
  return Object.fromEntries(texts)
}

/** The first text of each name: for forms in which no name comes twice. */
export const singleTexts = (form: Iterable<[string, unknown]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(postedTexts(form)).map(([name, text]) => [name, [text].flat()[0] ?? '']),
  )

/** The form of a request to an address of its own. Throws InvalidInput when it is none. */
export async function postedForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new InvalidInput({ '': [{ code: 'invalid' }] })
  }
}

const tooLarge = () => new InvalidInput({ '': [{ code: 'form-too-large' }] })
