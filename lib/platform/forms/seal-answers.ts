import type { Answer, Answers, Field, Section } from './definition'
import type { Group } from './forms'
import { isSealed } from './sealed'
import { maskedWords } from './value-words'

type Asked = { readonly sections: readonly Section[] }
/** Encrypts or decrypts one text; `field` is `section.field`, the same for every member of a list. */
type Turn = (text: string, field: string) => string | Promise<string>

/** The answers with every sensitive one encrypted by `seal`. Sealed ones stay as they are. */
export const sealAnswers = (definition: Asked, answers: Answers, seal: Turn): Promise<Answers> =>
  eachSensitive(definition, answers, async (answer, field, place) =>
    isSealed(answer)
      ? answer
      : { sealed: await seal(JSON.stringify(answer), place), masked: maskedWords(field, answer) },
  )

/** The answers with every sealed one decrypted by `open`. */
export const openAnswers = (definition: Asked, answers: Answers, open: Turn): Promise<Answers> =>
  eachSensitive(definition, answers, async (answer, _field, place) =>
    isSealed(answer) ? (JSON.parse(await open(answer.sealed, place)) as Answer) : answer,
  )

async function eachSensitive(
  { sections }: Asked,
  answers: Answers,
  turn: (answer: Answer, field: Field, place: string) => Promise<Answer>,
) {
  const turned: Answers = { ...answers }
  for (const { code, fields } of sections) {
    const own = turned[code]
    if (own === undefined) continue
    const turnGroup = async (group: Group) => {
      const next = { ...group }
      for (const field of fields) {
        const answer = next[field.code]
        if (!field.sensitive || answer === undefined || answer === null) continue
        next[field.code] = await turn(answer, field, `${code}.${field.code}`)
      }
      return next
    }
    turned[code] = Array.isArray(own) ? await Promise.all(own.map(turnGroup)) : await turnGroup(own)
  }
  return turned
}
