import { expect, test } from 'vitest'
import { countAnswers } from './recent-answers.mjs'

test('counts failures of the last minute and where they were, and forgets them', () => {
  let now = 1_000_000
  const answers = countAnswers(() => now)
  answers.note('/en', 200)
  answers.note('/en/dehradun?q=1', 500)
  answers.note('/en/dehradun?q=2', 500)
  answers.note('/hi', 503)
  expect(answers.lastMinute()).toEqual({ answered: 4, failed: 2, places: 1 })
  now += 66_000
  expect(answers.lastMinute()).toEqual({ answered: 0, failed: 0, places: 0 })
})
