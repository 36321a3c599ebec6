import { BadExpression, positionAt } from './bad-expression'

/** The longest source accepted, in characters. */
const longestSource = 4_000

/** One word of an expression; `end` marks the end of the text. */
export type Token = {
  readonly kind: 'int' | 'decimal' | 'string' | 'name' | 'sign' | 'end'
  readonly text: string
  readonly offset: number
}

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /(?:\s+|\/\/[^\n]*)/y],
  ['decimal', /(?:\d+\.\d+(?:[eE][+-]?\d{1,3})?|\d+[eE][+-]?\d{1,3})/y],
  ['int', /\d+/y],
  ['string', /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y],
  ['name', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['sign', /&&|\|\||==|!=|<=|>=|[-+*/%!<>?:.,()[\]{}]/y],
]

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  '?': '?',
}

/** The words of an expression, in order. */
export const tokensOf = (source: string): readonly Token[] => {
  if (source.length > longestSource) {
    throw new BadExpression(
      'too-long',
      `An expression has at most ${longestSource} characters`,
      positionAt(source, longestSource),
    )
  }
  const tokens: Token[] = []
  let offset = 0
  while (offset < source.length) {
    const token = tokenAt(source, offset)
    offset += token.text.length
    if (token.kind === 'space') continue
    const { kind } = token
    const text = kind === 'string' ? unquoted(source, token.text, token.offset) : token.text
    tokens.push({ kind, text, offset: token.offset })
  }
  return [...tokens, { kind: 'end', text: '', offset: source.length }]
}

const tokenAt = (source: string, offset: number) => {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset
    const text = pattern.exec(source)?.[0]
    if (text) return { kind, text, offset }
  }
  const unread = `Cannot read ${JSON.stringify(source.slice(offset, offset + 1))}`
  throw new BadExpression('syntax', unread, positionAt(source, offset))
}

const unquoted = (source: string, text: string, offset: number): string =>
  text.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escape: string) => {
    if (/^u./.test(escape)) return String.fromCharCode(parseInt(escape.slice(1), 16))
    const character = escapes[escape]
    if (character !== undefined) return character
    throw new BadExpression('syntax', `Unknown escape \\${escape}`, positionAt(source, offset))
  })
