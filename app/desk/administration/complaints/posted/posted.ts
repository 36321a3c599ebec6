/** The text values of a form, several of one name as a list. */
export type Posted = Readonly<Record<string, string | string[]>>

/** One value; empty where it was not posted. */
export function one(values: Posted, name: string): string {
  const value = values[name] ?? ''
  return (typeof value === 'string' ? value : (value[0] ?? '')).trim()
}

/** All values of a name. */
export function all(values: Posted, name: string): string[] {
  const value = values[name] ?? []
  return typeof value === 'string' ? [value] : value
}

/** The lines of a text that say something, each once. */
export const lines = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** A number as people write it; undefined, so that it counts as not given, where nothing was written. */
export const number = (text: string): number | undefined => (text === '' ? undefined : Number(text))

/** Working days as hours of the office's calendar, 24 to a day. */
export function hoursOf(days: string): number | undefined {
  const written = number(days)
  return written === undefined ? undefined : Math.round(written * 24)
}

/** What `hoursOf` reads. */
export const daysOf = (hours: number): string => String(Math.round((hours / 24) * 100) / 100)
