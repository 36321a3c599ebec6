/** A text in Devanagari, with digits and punctuation but no other letters. */
export const devanagari = /^(?=.*\p{Script=Devanagari})(?:\P{L}|\p{Script=Devanagari})+$/u

/** Every value that a list holds more than once. */
export const doubles = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)
