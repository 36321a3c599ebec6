import { expect, test } from 'vitest'
import { connectionParts, schemaOf } from './connection.mjs'
import { engineArguments } from './engine-arguments.mjs'

test('a database URL is taken apart, so that the shadow database can differ from the real one', () => {
  const parts = connectionParts('postgresql://an%40na:p%2Fw@db.test:6543/city?schema=books')
  expect(parts).toMatchObject({ host: 'db.test', port: 6543, user: 'an@na', password: 'p/w' })
  expect(parts).toMatchObject({ database: 'city' })
  expect(parts).not.toHaveProperty('connectionString')
  expect(schemaOf('postgresql://a@b/c?schema=books')).toBe('books')
  expect(schemaOf('postgresql://a@b/c')).toBe('public')
})

test('the engine understands the command line of the Prisma CLI', () => {
  const url = JSON.stringify({ url: 'postgresql://a@b/c' })
  expect(
    engineArguments(['--datasource', url, '--datamodels', 'a.prisma', '--datamodels', 'b.prisma']),
  ).toMatchObject({
    datasource: { url: 'postgresql://a@b/c' },
    datamodels: ['a.prisma', 'b.prisma'],
  })
  expect(engineArguments(['cli', '--datasource', url, 'create-database']).command).toEqual([
    'cli',
    'create-database',
  ])
})
