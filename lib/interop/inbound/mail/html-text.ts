/** Longest HTML that is read; what comes after it is pictures and styles of a machine. */
const longest = 500_000

const breaks = new Set(
  'address article blockquote br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
)
const unread = new Set(['head', 'noscript', 'script', 'select', 'style', 'template', 'title'])

/**
 * What a reader sees of a mail that has only HTML: its words in lines, those of a quotation after `> `. Linear in its length,
 * whatever the tags are like.
 */
export function htmlText(html: string): string {
  const page = new Lines()
  const source = html.slice(0, longest)
  for (let at = 0; at < source.length;) {
    const open = source.indexOf('<', at)
    page.say(source.slice(at, open === -1 ? undefined : open))
    if (open === -1) break
    at = afterTag(source, open, page)
  }
  return page.text()
}

/** Takes in the tag at `open`; gives where the next words begin. */
function afterTag(source: string, open: number, page: Lines): number {
  const tag = /<(\/?)([a-z][a-z\d]*)/iy
  tag.lastIndex = open
  const [, slash, name = ''] = tag.exec(source) ?? []
  if (source.startsWith('<!--', open)) return past(source, '-->', open)
  if (name === '' && !/[!?/]/.test(source[open + 1] ?? '')) {
    page.say('<')
    return open + 1
  }
  const end = past(source, '>', open)
  const element = name.toLowerCase()
  if (unread.has(element) && !slash) return past(source, '>', closingOf(source, element, end))
  // The line under which Outlook writes From, Sent, To, Subject.
  if (/\bid=["']?(divRplyFwdMsg|appendonsend)\b/.test(source.slice(open, end)))
    page.ruler('-----Original Message-----')
  if (element === 'blockquote') page.quote(slash ? -1 : 1)
  else if (breaks.has(element)) page.end()
  else if (element === 'td' || element === 'th') page.say(' ')
  return end
}

function closingOf(source: string, element: string, from: number): number {
  const closing = new RegExp(`</${element}`, 'gi')
  closing.lastIndex = from
  return closing.exec(source)?.index ?? source.length
}

// A tag that never ends takes nothing with it but itself.
function past(source: string, end: string, from: number): number {
  const found = source.indexOf(end, from)
  return found === -1 ? source.length : found + end.length
}

class Lines {
  private readonly lines: string[] = []
  private line = ''
  private depth = 0

  say(words: string): void {
    this.line += words.replace(/\s+/g, ' ')
  }

  end(): void {
    const words = decoded(this.line).replace(/ +/g, ' ').trim()
    if (words !== '') this.lines.push(this.depth > 0 ? `> ${words}` : words)
    else if (this.lines.at(-1) !== '') this.lines.push('')
    this.line = ''
  }

  ruler(words: string): void {
    this.end()
    this.lines.push(words)
  }

  quote(by: 1 | -1): void {
    this.end()
    this.depth = Math.max(0, this.depth + by)
  }

  text(): string {
    this.end()
    return this.lines.join('\n').trim()
  }
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', zwnj: '\u200c', zwj: '\u200d' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…' },
  ...{ bull: '•', middot: '·', copy: '©', reg: '®', deg: '°', times: '×', shy: '' },
}

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole
    const code = Number.parseInt(String(hex ?? decimal), hex ? 16 : 10)
    const speakable = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return speakable ? String.fromCodePoint(code) : ' '
  })
