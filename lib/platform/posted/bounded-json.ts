/** How much a JSON text may hold: values in all, how deep they nest, letters of a key and of a text. */
type JsonBounds = { nodes: number; depth: number; key: number; text: number }

/** For what programs send; a text may be as long as the body. */
const jsonBounds: JsonBounds = { nodes: 10_000, depth: 40, key: 200, text: Infinity }

/**
 * The value of a JSON text, whose length the caller has bounded; undefined when it is none, or holds more than the bounds
 * allow. Looks at each value once, without recursion.
 */
export function boundedJson(text: string, bounds: JsonBounds = jsonBounds): unknown {
  if (opensTooMuch(text, bounds)) return undefined
  const value = parsed(text)
  return isWithin(value, bounds) ? value : undefined
}

/** Whether a value keeps to the bounds. Stops at the first that does not. */
export function isWithin(value: unknown, { nodes, depth, key, text }: JsonBounds): boolean {
  let level: unknown[] = [value]
  let seen = 1
  for (let deep = 0; level.length > 0; deep += 1) {
    if (deep > depth) return false
    const below: unknown[] = []
    for (const part of level) {
      if (typeof part === 'string' && part.length > text) return false
      if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) continue
      for (const name in part) {
        seen += 1
        if (seen > nodes || (name.length > key && !Array.isArray(part))) return false
        below.push((part as Record<string, unknown>)[name])
      }
    }
    level = below
  }
  return true
}

// Commas and brackets are more than the values: what has too many by far is not even parsed.
function opensTooMuch(text: string, { nodes }: JsonBounds): boolean {
  let marks = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    if (inText && letter === 0x5c) at += 1
    else if (letter === 0x22) inText = !inText
    else if (!inText && (letter === 0x2c || letter === 0x5b || letter === 0x7b)) marks += 1
    if (marks > nodes) return true
  }
  return false
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
