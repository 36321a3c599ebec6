import type { Ward } from '@/lib/platform/boundaries/boundaries'
import { latinDigits } from '@/lib/platform/language/digits'
import { soundOf } from './sound-of'

/** A ward of a list, perhaps with one of its localities. */
export type FoundPlace = { ward: string; locality?: string }

/**
 * The ward or locality that a text names in full, in either script; with several, the one that is named with the most
 * words. Undefined when it names none, or several alike. `ward 12` and `वार्ड 12` count as a name too.
 */
export function findPlace(wards: readonly Ward[], text: string): FoundPlace | undefined {
  const said = ` ${soundsOf(text).join(' ')} `
  const named = wards.flatMap(namesOf).filter(({ words }) => said.includes(` ${words.join(' ')} `))
  const most = Math.max(0, ...named.map(({ words }) => words.join(' ').length))
  const best = named.filter(({ words }) => words.join(' ').length === most)
  const places = new Map(best.map(({ place }) => [`${place.ward} ${place.locality ?? ''}`, place]))
  const inWards = new Set([...places.values()].map(({ ward }) => ward))
  const [first] = places.values()
  if (!first || inWards.size > 1) return undefined
  return places.size === 1 ? first : { ward: first.ward }
}

type Name = { words: readonly string[]; place: FoundPlace }

function namesOf({ id, name, localities }: Ward): Name[] {
  const own = [name.en, name.hi].flatMap((text) => [
    soundsOf(text.replace(/\(.*\)/, '')),
    soundsOf(/\((.*)\)/.exec(text)?.[1] ?? ''),
  ])
  const inside = localities.flatMap((locality) =>
    [locality.name.en, locality.name.hi].map((text) => ({
      words: soundsOf(text),
      place: { ward: id, locality: locality.id },
    })),
  )
  return [...own.map((words) => ({ words, place: { ward: id } })), ...inside].filter(
    ({ words }) => words.join('').length > 2,
  )
}

const soundsOf = (text: string): string[] =>
  (text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) =>
    soundOf(latinDigits(word)),
  )
