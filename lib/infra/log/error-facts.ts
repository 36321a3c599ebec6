/** What the log says of an error. */
export type ErrorFacts = Readonly<Record<string, unknown>>

const deepest = 4
/** What says where in the database it happened, never what was written there. */
const places = ['code', 'schema', 'table', 'column', 'constraint', 'dataType', 'routine'] as const
/** Their messages quote what could not be read. */
const quoting = ['SyntaxError', 'ZodError', 'URIError']

/**
 * An error without people's words: PostgreSQL quotes values in `detail`, `where` and its message, Prisma in its message and
 * `meta`, a parser in its message. Of those remain the kind, the place and where in our code it was.
 */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack = '', cause } = error
  const bare = isOfDatabase(error) || quoting.includes(name) || isZod(error)
  const further = error instanceof AggregateError ? error.errors.slice(0, 3) : []
  const deeper = depth < deepest
  return {
    type: error.constructor.name,
    ...placeOf(error),
    ...(!bare && { message }),
    stack: bare ? framesOf(stack) : stack,
    ...(deeper && cause !== undefined && { cause: errorFacts(cause, depth + 1) }),
    ...(deeper &&
      further.length > 0 && { errors: further.map((one) => errorFacts(one, depth + 1)) }),
  }
}

const isZod = (error: Error) => 'issues' in error && Array.isArray(error.issues)

/** One of pg, which has a severity, of Prisma, or of the adapter between them. */
const isOfDatabase = (error: Error) =>
  'severity' in error || /^(Prisma|DriverAdapter)/.test(error.name) || 'clientVersion' in error

function placeOf(error: Error): ErrorFacts {
  const own: Record<string, unknown> = { ...error }
  const told = places.flatMap((name) =>
    typeof own[name] === 'string' || typeof own[name] === 'number' ? [[name, own[name]]] : [],
  )
  const driver = driverOf(own)
  return { ...(driver && { database: driver }), ...Object.fromEntries(told) }
}

// Prisma keeps the driver's error in `meta`, the adapter in `cause`: a plain object with PostgreSQL's code in it.
function driverOf({ meta, cause }: Record<string, unknown>): ErrorFacts | undefined {
  const held = partOf(partOf(meta, 'driverAdapterError'), 'cause') ?? cause
  const code = partOf(held, 'originalCode')
  if (typeof code !== 'string') return undefined
  const index = partOf(partOf(held, 'constraint'), 'index')
  return { code, ...(typeof index === 'string' && { constraint: index }) }
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

// What comes before the first frame is the message again.
const framesOf = (stack: string) =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n')
