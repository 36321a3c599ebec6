const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const englishBelowHundred = (n: number) =>
  small[n] ?? [tens[Math.floor(n / 10) - 2], small[n % 10 || 99]].filter(Boolean).join('-')

// Standard spellings of the Central Hindi Directorate; Hindi has no rule below a hundred.
const hindi = (
  'शून्य एक दो तीन चार पाँच छह सात आठ नौ ' +
  'दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस ' +
  'बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस ' +
  'तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस ' +
  'चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास ' +
  'पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ ' +
  'साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर ' +
  'सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी ' +
  'अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सतासी अठासी नवासी ' +
  'नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सतानवे अठानवे निन्यानवे'
)
  .normalize()
  .split(' ')

const belowHundred = { en: englishBelowHundred, hi: (n: number) => hindi[n] ?? '' }
const scales = [
  { unit: 10_000_000n, en: 'crore', hi: 'करोड़' },
  { unit: 100_000n, en: 'lakh', hi: 'लाख' },
  { unit: 1_000n, en: 'thousand', hi: 'हज़ार' },
  { unit: 100n, en: 'hundred', hi: 'सौ' },
] as const

/** A whole number ≥ 0 in words, in Indian numbering; above a crore, so many crore. */
export function numberWords(n: bigint, language: 'en' | 'hi'): string {
  if (n < 100n) return belowHundred[language](Number(n))

  const words: string[] = []
  let rest = n
  for (const scale of scales) {
    if (rest < scale.unit) continue
    words.push(numberWords(rest / scale.unit, language), scale[language].normalize())
    rest %= scale.unit
  }
  if (rest > 0n) words.push(numberWords(rest, language))
  return words.join(' ')
}
