type Entry = {
  /** What feed readers know it by, the same in every language. */
  id: string
  /** The address of the page for people. */
  page: string
  title: string
  published: Date
  updated: Date
  category: { term: string; label: string }
  text: string
  point: { latitude: number | null; longitude: number | null }
}

type Feed = {
  id: string
  title: string
  language: string
  author: string
  /** The address of the feed, and of the page for people. */
  self: string
  page: string
  entries: readonly Entry[]
}

/** An Atom feed (RFC 4287), the points as GeoRSS. */
export function atomFeed({ id, title, language, author, self, page, entries }: Feed): string {
  const updated = new Date(Math.max(0, ...entries.map((entry) => entry.updated.getTime())))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss" xml:lang="${language}">`,
    `<id>${xml(id)}</id><title>${xml(title)}</title><updated>${updated.toISOString()}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
  ].join('\n')
}

const entryXml = ({ id, page, title, published, updated, category, text, point }: Entry) =>
  [
    `<entry><id>${xml(id)}</id><title>${xml(title)}</title>`,
    `<published>${published.toISOString()}</published><updated>${updated.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `<category term="${xml(category.term)}" label="${xml(category.label)}"/>`,
    `<summary>${xml(text)}</summary>`,
    point.latitude !== null && point.longitude !== null
      ? `<georss:point>${point.latitude} ${point.longitude}</georss:point>`
      : '',
    '</entry>',
  ].join('')

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// XML 1.0 has no place for control characters but the tabs and ends of lines.
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => names[sign] ?? sign)
