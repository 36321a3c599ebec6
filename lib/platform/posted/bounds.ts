const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** What a request may bring, in bytes, before anything is done with it. */
export const largestBody = {
  /** The texts of a form, and the body of an operation that does not say more. */
  form: 512 * kilobyte,
  operation: 64 * kilobyte,
  /** A form with files: as next.config.ts has it for server actions. */
  upload: 12 * megabyte,
  /** A message from outside with its pictures in base64. */
  message: 40 * megabyte,
} as const

/** Bounds of one posted form. The largest of ours, the counter's, has some 150 fields. */
export const formBounds = {
  fields: 1000,
  files: 50,
  /** Letters of a name, and how many dots and brackets nest in it. */
  name: 200,
  depth: 8,
  /** Letters of one text. */
  value: 64 * kilobyte,
} as const

/** Whether a field may be called that. */
export function isFieldName(name: string): boolean {
  if (name.length > formBounds.name) return false
  let depth = 0
  for (const letter of name) if (letter === '.' || letter === '[') depth += 1
  return depth <= formBounds.depth
}
