/** A message of PostgreSQL's protocol: a letter, the length, and what it says. */
export type Message = { type: string; bytes: Buffer }

export function message(type: string, body: Buffer): Message {
  const head = Buffer.alloc(5)
  head.write(type, 0, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return { type, bytes: Buffer.concat([head, body]) }
}

/** Cuts a stream into messages. */
export function cut(hear: (one: Message) => void): (chunk: Buffer) => void {
  let kept = Buffer.alloc(0)
  return (chunk) => {
    kept = Buffer.concat([kept, chunk])
    while (kept.length >= 5) {
      const end = kept.readInt32BE(1) + 1
      if (kept.length < end) return
      const bytes = kept.subarray(0, end)
      kept = kept.subarray(end)
      hear({ type: String.fromCharCode(bytes[0] ?? 0), bytes })
    }
  }
}

/** The statement that Parse, Bind, Describe or Close names, and what stands after the name. */
export function parsedName({ type, bytes }: Message): { name: string; rest: Buffer } {
  const from = nameAt(type, bytes)
  if (from === undefined) return { name: '', rest: Buffer.alloc(0) }
  const end = bytes.indexOf(0, from)
  return { name: bytes.toString('utf8', from, end), rest: bytes.subarray(end + 1) }
}

/** The same message about the statement of another name. */
export function withName(one: Message, name: string): Message['bytes'] {
  const from = nameAt(one.type, one.bytes)
  if (from === undefined) return one.bytes
  const { rest } = parsedName(one)
  const before = one.bytes.subarray(5, from)
  return message(one.type, Buffer.concat([before, Buffer.from(`${name}\0`), rest])).bytes
}

// Bind names its portal first; Describe and Close may be about a portal instead.
function nameAt(type: string, bytes: Buffer): number | undefined {
  if (type === 'P') return 5
  if (type === 'B') return bytes.indexOf(0, 5) + 1
  return bytes[5] === 'S'.charCodeAt(0) ? 6 : undefined
}
