import { describe, expect, test } from 'vitest'
import type { Module } from './module'
import { startModules } from './modules'
import { sample } from './sample/sample.fixture'

const other: Module = { code: 'other', name: { en: 'Other', hi: 'अन्य' } }

describe('modules that do not fit are not started', () => {
  const faulty: readonly [string, Module, RegExp][] = [
    [
      'a code that is taken',
      { ...other, code: 'sample' },
      /code of a module sample is there twice/,
    ],
    ['a code that is no code', { ...other, code: 'Other!' }, /code Other! is not/],
    [
      'an operation that is there',
      { ...other, operations: sample.operations ?? [] },
      /operation sample.look is there twice\n.*\n.*address get \/samples\/\{\}/,
    ],
    ['a job that is there', { ...other, jobs: sample.jobs ?? {} }, /job or task sample-job/],
    [
      'a due date that is there',
      { ...other, due: [{ table: 'cases', columns: ['due_at'] }] },
      /due date cases.due_at/,
    ],
    ['a list that is there', { ...other, masters: sample.masters ?? {} }, /list sample-list/],
    ['a scope that is there', { ...other, scopes: sample.scopes ?? {} }, /scope sample.read/],
    ['a service that is there', { ...other, services: sample.services ?? [] }, /sample-service/],
    ['a place that is there', { ...other, places: sample.places ?? {} }, /place \/desk\/sample/],
    ['a lookup that is there', { ...other, lookups: sample.lookups ?? [] }, /lookup sample/],
    [
      'a grant by another’s name',
      { ...other, grants: { 'sample.more': 'more' } },
      /sample.more of other does not begin with other/,
    ],
    [
      'a role that gives what nobody declares',
      { ...other, roles: { CLERK: ['other.sea'] } },
      /the role CLERK names the grant other.sea/,
    ],
  ]

  test.each(faulty)('%s', (_, module, fault) => {
    expect(() => startModules([sample, module])).toThrow(fault)
  })

  test('an operation that asks for what nobody declares', () => {
    expect(() => startModules([{ ...sample, grants: { 'sample.see': 'see' } }])).toThrow(
      /the operation sample.mark names the grant sample.mark, which nobody declares/,
    )
  })
})
