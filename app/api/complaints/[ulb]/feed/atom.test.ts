import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atomFeed } from './atom'

const feed = (text: string) =>
  atomFeed({
    ...{ id: 'http://x/feed', title: text, language: 'hi', author: text },
    ...{ self: 'http://x/feed?ward=1&lang=hi', page: 'http://x/' },
    entries: [
      {
        ...{
          id: 'http://x/1',
          page: 'http://x/hi/1',
          title: text,
          text,
          category: { term: text, label: text },
        },
        ...{ published: new Date(0), updated: new Date(5) },
        point: { latitude: 30.3, longitude: 78 },
      },
    ],
  })

// What a parser of XML would refuse: a stray sign, or a character that XML has no place for.
const stray =
  /[<>]|&(?!(?:amp|lt|gt|quot);)|[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u
const withoutTags = (text: string) => text.replace(/<[^<>]*>/g, '')

test('whatever people write, nothing of it is markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const written = feed(text)
      expect(withoutTags(written)).not.toMatch(stray)
      expect(written.match(/<[a-z]/g)).toHaveLength(feed('').match(/<[a-z]/g)?.length ?? 0)
    }),
  )
})

test('what people write is there as they wrote it', () => {
  expect(feed('A <b>"heap"</b> & more: कूड़ा')).toContain(
    '<summary>A &lt;b&gt;&quot;heap&quot;&lt;/b&gt; &amp; more: कूड़ा</summary>',
  )
})

test('an empty feed has a time all the same', () => {
  const empty = atomFeed({
    ...{ id: 'http://x/feed', title: 'None', language: 'en', author: 'Town' },
    ...{ self: 'http://x/feed', page: 'http://x/', entries: [] },
  })
  expect(empty).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
})
