/** Draws that come again with the same seed (mulberry32). */
export function drawsOf(seed: number) {
  let state = seed >>> 0
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(draw() * count)
  return { below, oneOf: <Value>(values: readonly Value[]): Value => values[below(values.length)]! }
}

const id = '01a21dc4-015a-720e-acd6-41d16c49f1ad'
const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

/** Texts that made programs like this one fail: each can stand in a field, a part of a path, a query or a cursor. */
export const hostileTexts: readonly string[] = [
  ...['', ' ', '0', '-0', '-1', '1.5', '1e400', 'NaN', 'Infinity', '9'.repeat(40), '0x10', '९९९'],
  ...[
    '9223372036854775808',
    '9007199254740991',
    '2147483648',
    '92233720368547758.07',
    '२०२६',
    '\u0000',
    'a\u0000b',
    '\ud83d',
  ],
  ...['\udc15\ud83d', '\ufeff', '\u202eevil', 'العربية', '🐕'.repeat(50), '👩‍👩‍👧‍👦', 'क्ष्', 'ﬀ'],
  ...[
    '0000-01-01',
    '0000-01-01T00:00:00Z',
    '10000-01-01',
    '+275760-09-13',
    '2026-02-30',
    '-infinity',
  ],
  ...[
    'infinity',
    'epoch',
    '0001-01-01T00:00:00.000Z',
    id,
    id.slice(0, -1),
    `${id}0`,
    id.toUpperCase(),
  ],
  ...['00000000-0000-0000-0000-000000000000', 'zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz', `{${id}}`],
  ...['x'.repeat(6_000), 'ा'.repeat(2_000), '%', '_', '\\', '%_%', "'; DROP TABLE person; --"],
  ...[
    "' OR 1=1",
    '$1',
    '${x}',
    '{{x}}',
    '../../etc/passwd',
    '..%2f..%2f',
    '/',
    '//x',
    'javascript:x',
  ],
  ...[
    'data:text/html,x',
    'https://elsewhere.example',
    '\\\\x',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...[
    'hasOwnProperty',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
    '[object Object]',
    '%00',
    '%ff',
    '%',
    '%E0',
  ],
  ...[
    '<script>x</script>',
    '\r\nSet-Cookie: x=y',
    '\n',
    '\t',
    'uk',
    'uk.nowhere',
    'uk.haldwani',
    'all',
  ],
  ...[
    '30.3,78.0',
    '-91,181',
    '1e3,1e3',
    'x',
    'map',
    'new',
    'me',
    'nobody',
    '_'.repeat(300),
    '*',
    '?',
    '#',
  ],
  cursor('0000-01-01T00:00:00Z', id, 0, 1),
  cursor('infinity', id, 1, 1),
  cursor('9999-12-31T23:59:59Z', id, 0, 2 ** 53),
  cursor('2026-11-27T00:00:00Z', id, 0, 1e300),
  cursor('2026-11-27T00:00:00Z', 'x', 0, 1),
  `0000-01-01_${id}`,
]

const deep = (levels: number): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value }
  return value
}

/** Values of JSON where a text, a number or an object is meant. */
export const hostileValues: readonly unknown[] = [
  ...hostileTexts,
  ...[
    0,
    -0,
    -1,
    1.5,
    1e308,
    2 ** 53,
    2 ** 53 - 1,
    2 ** 31,
    -(2 ** 31) - 1,
    true,
    false,
    null,
    [],
    {},
    [[]],
    [null],
  ],
  ...[['a', 'b'], { a: 1 }, { length: -1 }, JSON.parse('{"__proto__":{"a":1}}') as unknown],
  ...[
    { toString: 1 },
    deep(30),
    deep(60),
    Array<number>(500).fill(0),
    { '\u0000': 1 },
    { '\ud83d': 1 },
  ],
]

/** A part of an address: half a letter cannot be written there but as bytes that are no text. */
export const inAddress = (text: string): string =>
  text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%BD'
