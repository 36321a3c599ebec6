import type { LocalText } from '@/lib/platform/language/language'
import { after, type ComplaintStory } from './complaint-story'

/** What people of any town report again and again, and how it is put right. */
const everyday: { type: string; by: string; words: LocalText; remark: string }[] = [
  {
    ...{ type: 'GarbageNeedsTobeCleared', by: 'field', remark: 'Cleared with the morning round.' },
    words: { en: 'Garbage was not collected today.', hi: 'आज कूड़ा नहीं उठा।' },
  },
  {
    ...{ type: 'StreetLightNotWorking', by: 'field2', remark: 'Lamp and choke replaced.' },
    words: { en: 'The light before our lane is out.', hi: 'गली के सामने की बत्ती बंद है।' },
  },
  {
    ...{ type: 'OverflowingOrBlockedDrain', by: 'field', remark: 'नाली साफ़ कर दी गई।' },
    words: { en: 'The drain is full of silt.', hi: 'नाली में गाद भरी है।' },
  },
  {
    ...{ type: 'BrokenWaterPipeOrLeakage', by: 'field2', remark: 'रिसाव बंद किया गया।' },
    words: { en: 'Water leaks from the pipe by the steps.', hi: 'सीढ़ियों के पास पाइप रिस रही है।' },
  },
]

const ways: ComplaintStory['by'][] = ['citizen', 'phone', 'citizen', 'nobody', 'counter', 'program']
const many = 24

/** A year of what is reported every day: resolved sooner or later, some of it rated. */
export const everydayStories: ComplaintStory[] = Array.from({ length: many }, (_, at) => {
  const { type, by, words, remark } = everyday[at % everyday.length] as (typeof everyday)[number]
  const way = ways[at % ways.length] as ComplaintStory['by']
  const rates = way !== 'nobody' && at % 3 === 0
  return {
    ...{ type, by: way, words, stands: 30 + at * 70 },
    moves: [
      after(3 + ((at * 11) % 40), { do: 'resolve', by, remark }),
      ...(rates ? [after(6, { do: 'rate', rating: 2 + (at % 4), reasons: [] })] : []),
    ],
  }
})
