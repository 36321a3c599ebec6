/** The time of every office in India. */
const officeTime = '+05:30'

const written =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|[+\- ]\d\d:?\d\d|[+\- ]\d\d)?)?$/i

/**
 * A moment as clients write it: W3C’s form, its `+` perhaps read as a blank, the offset with or without a colon or left out,
 * or a day alone, which is its first or last moment. Without an offset it is the time of the office. Undefined for others.
 */
export function readMoment(text: string, time: 'first' | 'last'): Date | undefined {
  const [whole, year, month, day, hour, minute, second = '00', offset] =
    written.exec(text.trim()) ?? []
  if (!whole) return undefined
  const date = `${year}-${month}-${day}`
  const clock = hour
    ? `${hour}:${minute}:${second}.000`
    : time === 'first'
      ? '00:00:00.000'
      : '23:59:59.999'
  const moment = new Date(`${date}T${clock}${offsetOf(offset)}`)
  // A 31st of June would become the first of July.
  const exists = new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day)
  return exists && !Number.isNaN(moment.getTime()) ? moment : undefined
}

function offsetOf(offset: string | undefined): string {
  if (!offset) return officeTime
  if (/^z$/i.test(offset)) return 'Z'
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0')
  return `${offset.startsWith('-') ? '-' : '+'}${digits.slice(0, 2)}:${digits.slice(2)}`
}
