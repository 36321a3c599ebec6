import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import type { Asked } from './converse'
import type { Facts } from './facts'
import type { Answer } from './reply'

/** The words that ask for what is missing. */
export function askingFor(facts: Facts, next: Asked, town: Tenant | undefined): Answer {
  const { language } = facts
  switch (next.ask) {
    case 'town':
    case 'what':
      return { facts, say: next.ask }
    case 'place': {
      const values = { town: town?.name[language] }
      return { facts, say: facts.misses > 0 ? 'placeAgain' : 'place', values }
    }
    case 'type': {
      const options = listed(next.types.map(({ name }) => name[language]))
      return { facts, say: 'type', values: { options } }
    }
    case 'answer': {
      const { label, type, options = [] } = next.question
      const choices = type === 'yes-no' ? yesNo : options.map((option) => option.label)
      const values = {
        question: label[language],
        options: listed(choices.map((one) => one[language])),
      }
      return { facts, say: 'answer', values }
    }
  }
}

const yesNo = [
  { en: 'Yes', hi: 'हाँ' },
  { en: 'No', hi: 'नहीं' },
]

const listed = (choices: readonly string[]) =>
  choices.map((choice, at) => `${at + 1}. ${choice}`).join('\n')
