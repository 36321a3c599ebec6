import { isParts } from './parts'
import { plainDay } from './plain-day'
import { plainDigits } from './plain-text'
import { untouched, wrong, type Taken } from './taken'

/** A day: `2026-11-22`, `22/11/2026`, or the parts day, month and year. */
export function takeDay(raw: unknown): Taken {
  const text = isParts(raw) ? textOfParts(raw) : plainDigits(raw)
  if (text === '') return untouched
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const data = plainDay(year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text)
  return data === undefined || data < '1800-01-01' || data > '2200-12-31'
    ? wrong('not-a-day')
    : { answer: data }
}

function textOfParts({ day, month, year }: Readonly<Record<string, unknown>>) {
  const parts = [day, month, year].map(plainDigits)
  return parts.every((part) => part === '') ? '' : parts.join('/')
}
