import { describe, expect, test } from 'vitest'
import { sureType } from '@/lib/services/grievances/finding/sure-type'
import { complaintReasons, complaintTypes } from '../../reference/complaints'
import { postsOf } from '../posts'
import { endedStories } from './ended-stories'
import { everydayStories } from './everyday-stories'
import { openStories } from './open-stories'

const stories = [...openStories, ...endedStories, ...everydayStories]
const written = stories
  .filter(({ by }) => by === 'whatsapp')
  .map(({ type, words }) => [type, words] as const)
const types = complaintTypes()
const known = types.map(({ en, hi, ...type }) => ({ ...type, name: { en, hi } }))

describe('the complaints of the demonstration', () => {
  test('are of kinds that are there, and without a name only where that is allowed', () => {
    for (const { type, by } of stories) {
      const found = types.find(({ code }) => code === type)
      expect(found, type).toBeDefined()
      if (by === 'nobody') expect(found?.anonymous, type).toBe(true)
    }
  })

  test.each(written)(
    'that somebody writes are understood in either language: %s',
    (type, words) => {
      expect(sureType(known, words.en)?.code).toBe(type)
      expect(sureType(known, words.hi)?.code).toBe(type)
    },
  )

  test('give reasons that are listed, and work to posts that are filled', () => {
    const reasons = complaintReasons().map(({ code }) => code)
    const posts = postsOf('NAGAR_PANCHAYAT').map(({ name }) => name)
    for (const move of stories.flatMap(({ moves }) => moves)) {
      if ('reasons' in move) expect(reasons).toEqual(expect.arrayContaining(move.reasons))
      if ('by' in move) expect(posts).toContain(move.by)
      if ('to' in move) expect(posts).toContain(move.to)
    }
  })
})
