/** A value of an answer; the same in JSON and in XML. */
export type Value =
  string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

/** An answer: the name of its outermost element, and what it says. */
export type Document = { root: string; value: Value }

// What XML 1.0 cannot hold, escaped or not: control characters, halves of pairs, and two that are none.
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** The value as both formats can say it: an empty text is null, and what XML cannot hold is replaced. */
export function speakable(value: Value): Value {
  if (typeof value === 'string') return value.replace(unspeakable, '\ufffd') || null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(speakable)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, speakable(part)]))
}

/** Whether a value is a list, in words the compiler follows. */
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
