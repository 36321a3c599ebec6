import { lines, one, type Posted } from './posted'

const written = /^data\.questions\.(\d+)\.label\.(en|hi)$/

/** The questions of a posted form. A new one gets its code from its English text. */
export const questionsOf = (values: Posted): object[] =>
  rowsAsked(values).map((row) => {
    const of = (field: string) => one(values, `data.questions.${row}.${field}`)
    const type = of('type') || 'text'
    return {
      code: of('code') || questionCode(of('label.en')),
      label: { en: of('label.en'), hi: of('label.hi') },
      type,
      required: of('required') === 'yes',
      ...(type === 'choice' ? { options: optionsOf(of('options'), of('known')) } : {}),
    }
  })

/** The rows of the form that ask something; whoever empties both texts of one takes it out. */
export function rowsAsked(values: Posted): string[] {
  const rows = Object.keys(values).flatMap((name) => written.exec(name)?.[1] ?? [])
  return [...new Set(rows)].filter((row) =>
    ['en', 'hi'].some((language) => one(values, `data.questions.${row}.label.${language}`) !== ''),
  )
}

/** The choices of a question as a form shows them: `English | Hindi` on a line. */
export const optionLines = (
  options: readonly { label: { en: string; hi: string } }[] = [],
): string => options.map(({ label: { en, hi } }) => `${en} | ${hi}`).join('\n')

/** The codes of the choices a form was opened with, for it to post back: `code | English` on a line. */
export const knownOptions = (
  options: readonly { code: string; label: { en: string } }[] = [],
): string => options.map(({ code, label }) => `${code} | ${label.en}`).join('\n')

// A choice whose English words were there before keeps its code, so that answers given keep their words.
function optionsOf(text: string, known: string) {
  const codes = new Map(lines(known).map((line) => [partsOf(line)[1], partsOf(line)[0]]))
  return lines(text).map((line) => {
    const [en = '', hi = ''] = partsOf(line)
    return { code: codes.get(en) ?? codeFrom(en).toUpperCase(), label: { en, hi } }
  })
}

const partsOf = (line: string) => line.split('|').map((part) => part.trim())

const codeFrom = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)

const questionCode = (text: string) =>
  codeFrom(text)
    .toLowerCase()
    .replace(/^[^a-z]*/, '') || 'question'
