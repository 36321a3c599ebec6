/**
 * Takes what people wrote out of an error of PostgreSQL, which Next prints whole where nobody caught it: a `detail` quotes the
 * row, a `where` the parameters, a message of class 22 the value that is none.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error && 'severity' in error)) return error
  for (const name of ['detail', 'where', 'hint', 'internalQuery', 'query', 'parameters'])
    Reflect.deleteProperty(error, name)
  if ('code' in error && String(error.code).startsWith('22')) {
    const told = `PostgreSQL cannot take a value (${String(error.code)})`
    error.stack = (error.stack ?? '').replace(error.message, told)
    error.message = told
  }
  return error
}
