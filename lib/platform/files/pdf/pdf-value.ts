import { FileRefused } from '../file-refusal'

/** A PDF value, as far as the checks need it: strings and numbers stay text. */
export type PdfValue =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'reference'; readonly object: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly kind: 'scalar'; readonly text: string }

/** How many values may still be read of one file: some seconds of work, and far more than a paper has. */
export type Effort = { left: number }

const maxDepth = 60
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y
const reference = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![A-Za-z0-9])/y
const scalar = /(?:[+-]?[\d.]+|true|false|null)(?![A-Za-z0-9])/y
const hexString = /<[0-9A-Fa-f\0\t\n\f\r ]*>/y

/** The characters `#4a` stands for in a name. */
export const decodedName = (text: string) =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** Reads a PDF's bytes (as latin1) from a place; throws `FileRefused` where the grammar is broken. */
export class PdfReader {
  constructor(
    readonly text: string,
    private readonly effort: Effort,
    public at = 0,
  ) {}

  /** The match of a sticky pattern here, behind which reading goes on; undefined if there is none. */
  take(pattern: RegExp) {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (match) this.at = pattern.lastIndex
    return match ?? undefined
  }

  /** Passes white space and comments. */
  skip() {
    while (this.take(/[\0\t\n\f\r ]+/y) ?? this.take(/%[^\r\n]*/y)) continue
  }

  value(depth = 0): PdfValue {
    this.skip()
    this.effort.left -= 1
    if (depth > maxDepth || this.effort.left < 0) throw new FileRefused('damaged')
    if (this.take(/<</y)) return { kind: 'dictionary', entries: this.entries(depth) }
    if (this.take(/\[/y)) return { kind: 'array', items: this.items(depth) }
    const named = this.take(name)
    if (named) return { kind: 'name', name: decodedName(named[1] ?? '') }
    const pointed = this.take(reference)
    if (pointed) return { kind: 'reference', object: Number(pointed[1]) }
    const plain = this.take(scalar) ?? this.take(hexString)
    return { kind: 'scalar', text: plain ? plain[0] : this.string() }
  }

  private entries(depth: number) {
    const entries = new Map<string, PdfValue>()
    for (;;) {
      this.skip()
      if (this.take(/>>/y)) return entries
      const key = this.take(name)
      if (!key) throw new FileRefused('damaged')
      const decoded = decodedName(key[1] ?? '')
      // Readers differ on which of two equal keys counts, so one could hide behind the other.
      if (entries.has(decoded)) throw new FileRefused('damaged')
      entries.set(decoded, this.value(depth + 1))
    }
  }

  private items(depth: number) {
    const items: PdfValue[] = []
    for (;;) {
      this.skip()
      if (this.take(/\]/y)) return items
      items.push(this.value(depth + 1))
    }
  }

  private string() {
    const start = this.at
    if (!this.take(/\(/y)) throw new FileRefused('damaged')
    for (let open = 1; open > 0;) {
      const mark = this.take(/[^()\\]*(\\[^]|[()])/y)?.[1]
      if (!mark) throw new FileRefused('damaged')
      if (mark === '(') open += 1
      if (mark === ')') open -= 1
    }
    return this.text.slice(start, this.at)
  }
}
