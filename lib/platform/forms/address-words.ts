import type { FormContext } from './forms'

/** An address on one line, the ward and locality by name: `12 Mill Road, near the clock tower, Rajpur, Ward 1, 248001`. */
export function addressWords(
  parts: Readonly<Record<string, unknown>>,
  { wards, language }: Pick<FormContext, 'wards' | 'language'>,
): string {
  const ward = wards.find(({ id }) => id === parts['ward'])
  const locality = ward?.localities.find(({ id }) => id === parts['locality'])
  const words = [
    parts['door'],
    parts['street'],
    parts['landmark'],
    locality?.name[language],
    ward?.name[language],
    parts['pin'],
  ]
  return words.filter((word) => typeof word === 'string' && word !== '').join(', ')
}
