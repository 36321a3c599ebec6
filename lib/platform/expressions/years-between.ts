import { Misstep } from './bad-expression'

/** Completed years from one day to another (`YYYY-MM-DD`); negative when the second is earlier. */
export const yearsBetween = (from: string, to: string): bigint => {
  const [start, end] = [dayOf(from), dayOf(to)]
  if (start.text > end.text) return -yearsBetween(to, from)
  const completed = end.text.slice(5) >= start.text.slice(5)
  return BigInt(end.year - start.year - (completed ? 0 : 1))
}

const dayOf = (text: string) => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
  if (!isDay || new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text) {
    throw new Misstep('wrong-kind', `${text} is not a day`)
  }
  return { text, year: Number(text.slice(0, 4)) }
}
