import { messages, type Language } from './language'
import { translator, type Area } from './translator'

/** Says a message whose key is only known at run time, such as an error's code; undefined when there is none. */
export function sayIn(
  language: Language,
  area: Area,
  key: string,
  params: Record<string, string | number> = {},
): string | undefined {
  if (!Object.hasOwn(messages(language)[area], key)) return undefined
  const say: unknown = translator(language, area)
  return (say as (key: string, params: Record<string, string | number>) => string)(key, params)
}
