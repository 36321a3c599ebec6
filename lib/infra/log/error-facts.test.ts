import pg from 'pg'
import pino from 'pino'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Prisma } from '../database/generated/client'
import { errorFacts } from './error-facts'

const name = 'Kamla Rawat'

/** A line of the log as an operator reads it. */
function lineOf(err: unknown): string {
  const lines: string[] = []
  const logger = pino(
    { serializers: { err: (error: unknown) => errorFacts(error) } },
    { write: (line: string) => lines.push(line) },
  )
  logger.error({ err }, 'failed')
  return lines.join()
}

const ofPg = Object.assign(
  new pg.DatabaseError(`invalid input syntax for type uuid: "${name}"`, 1, 'error'),
  {
    ...{ severity: 'ERROR', code: '23505', table: 'person', constraint: 'person_mobile_key' },
    ...{ routine: '_bt_check_unique', detail: `Key (name)=(${name}) already exists.` },
    ...{ where: `unnamed portal parameter $1 = '${name}'`, hint: name, internalQuery: name },
    ...{ query: `SELECT '${name}'`, parameters: [name] },
  },
)
const ofPrisma = new Prisma.PrismaClientKnownRequestError(`Raw query failed: ${name}`, {
  ...{ code: 'P2010', clientVersion: '7' },
  meta: { driverAdapterError: { cause: { originalCode: '23505', originalMessage: name } } },
})
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}
const ofParser = thrownBy(() => JSON.parse(`{"a": ${name}}`))
const ofSchema = thrownBy(() => z.literal('x').parse(name))

test.each([
  ['pg', ofPg, ['23505', 'person_mobile_key', '_bt_check_unique']],
  ['Prisma', ofPrisma, ['P2010', '23505']],
  [
    'Prisma that cannot read a call',
    new Prisma.PrismaClientValidationError(name, { clientVersion: '7' }),
    [],
  ],
  ['a parser of JSON', ofParser, ['SyntaxError']],
  ['a schema', ofSchema, []],
  ['what wraps one', new Error('It failed', { cause: ofPg }), ['It failed', '23505']],
  ['several', new AggregateError([ofPg], 'All failed'), ['All failed', '23505']],
])('an error of %s is logged without what people wrote', (_, error, kept) => {
  const line = lineOf(error)
  expect(line).not.toContain('Kamla')
  for (const word of kept) expect(line).toContain(word)
  expect(line).toContain('error-facts.test')
})

test('an error of ours is logged with its words and where it was', () => {
  expect(lineOf(new Error('The gateway is silent'))).toMatch(/The gateway is silent.*error-facts/)
})

test('what is thrown and is no error is not repeated', () => {
  expect(lineOf(name)).not.toContain('Kamla')
})
