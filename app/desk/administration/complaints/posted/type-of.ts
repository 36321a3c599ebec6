import { hoursOf, lines, number, one, type Posted } from './posted'
import { questionsOf } from './questions-of'

/** A type of complaint as the form of its page posts it, for `masters.put`. A new one gets its code from its English name. */
export function typeOf(values: Posted): object {
  const text = (name: string) => one(values, name)
  const create = text('code') === ''
  return {
    list: 'complaint-type',
    code: text('code') || typeCode(text('name.en')),
    create,
    name: { en: text('name.en'), hi: text('name.hi') },
    position: number(text('position')) ?? 0,
    from: text('from'),
    data: {
      group: text('data.group'),
      department: text('data.department'),
      slaHours: hoursOf(text('data.slaHours')),
      priority: text('data.priority') || 'normal',
      synonyms: { en: lines(text('data.synonyms.en')), hi: lines(text('data.synonyms.hi')) },
      ...(text('data.icon') ? { icon: text('data.icon') } : {}),
      anonymous: text('data.anonymous') === 'yes',
      offered: text('data.offered') === 'yes',
      questions: questionsOf(values),
    },
  }
}

// As the published codes are written: `StreetLightNotWorking`.
const typeCode = (name: string) =>
  name
    .normalize('NFKD')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^[^A-Za-z]+/, '')
    .slice(0, 60) || 'Type'
