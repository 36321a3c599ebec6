const consonants = new Map(
  Object.entries({
    ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'ch', ज: 'j', झ: 'jh', ञ: 'n' },
    ...{ ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n' },
    ...{ प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', श: 'sh' },
    ...{ ष: 'sh', स: 's', ह: 'h' },
  }),
)

// Short and long are one sound, for people write either.
const vowels = new Map(
  Object.entries({
    ...{ अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ए: 'e', ऐ: 'e', ओ: 'o', औ: 'o' },
    ...{ ऑ: 'o', ऋ: 'ri', 'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'े': 'e', 'ै': 'e' },
    ...{ 'ो': 'o', 'ौ': 'o', 'ॉ': 'o', 'ृ': 'ri' },
  }),
)

const virama = '्'
const nasals = 'ंँ'

// What people write in different ways and say in one; the order matters.
const alike: [RegExp, string][] = [
  [/yi/g, 'i'],
  [/a+/g, 'a'],
  [/e{2,}/g, 'i'],
  [/o{2,}/g, 'u'],
  [/ai/g, 'e'],
  [/au/g, 'o'],
  [/ph/g, 'f'],
  [/([bcdgjkst])h+/g, '$1'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/q/g, 'k'],
  [/n(?=[bp])/g, 'm'],
  // Not of figures: 11 is another number than 1.
  [/(\D)\1+/g, '$1'],
]

/**
 * A word as it sounds, in a few Latin letters: `कूड़ा`, `kooda` and `Kuda` give the same.
 * Good for telling whether two words are the same one, not for reading.
 */
export function soundOf(word: string): string {
  const latin = inLatin(
    word
      .normalize('NFD')
      .toLowerCase()
      .replace(/[़\u0300-\u036f]/g, ''),
  )
  return alike.reduce((sound, [written, said]) => sound.replace(written, said), latin)
}

type Syllable = { onset: string; vowel: string; inherent: boolean }

function inLatin(word: string): string {
  const syllables = syllablesOf(word)
  syllables.forEach((syllable, at) => {
    if (isSilent(syllables, at)) syllable.vowel = ''
  })
  return syllables.map(({ onset, vowel }) => onset + vowel).join('')
}

/** Letters that are not Devanagari stand for themselves, without a vowel of their own. */
function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = []
  for (const letter of word) {
    const consonant = consonants.get(letter)
    const vowel = vowels.get(letter)
    const last = syllables.at(-1)
    if (consonant) syllables.push({ onset: consonant, vowel: 'a', inherent: true })
    else if (last?.inherent && letter === virama) replaceVowel(last, '')
    else if (last?.inherent && vowel && !isStanding(letter)) replaceVowel(last, vowel)
    else if (vowel) syllables.push({ onset: '', vowel, inherent: false })
    else if (last && nasals.includes(letter)) replaceVowel(last, `${last.vowel}n`)
    else syllables.push({ onset: letter, vowel: '', inherent: false })
  }
  const end = syllables.at(-1)
  // Nobody writes the nasal at the end of `नहीं` in Latin letters the same way.
  if (end && nasals.includes(word.at(-1) ?? ' ')) end.vowel = end.vowel.slice(0, -1)
  return syllables
}

const isStanding = (vowel: string) => vowel >= 'अ' && vowel <= 'औ'

function replaceVowel(syllable: Syllable, vowel: string) {
  syllable.vowel = vowel
  syllable.inherent = false
}

/** The vowel nobody writes and nobody says: `kachra` for क-च-रा, `sadak` for स-ड-क. */
function isSilent(syllables: readonly Syllable[], at: number): boolean {
  const [before, here, after] = [syllables[at - 1], syllables[at], syllables[at + 1]]
  if (!here?.inherent || !before) return false
  if (!after) return true
  const endsThere = after.inherent && at + 2 === syllables.length
  return before.vowel !== '' && after.onset !== '' && after.vowel !== '' && !endsThere
}
