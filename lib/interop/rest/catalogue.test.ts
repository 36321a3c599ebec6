import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Operation } from '@/lib/platform/operations/operation'
import { recalled, remembered } from '@/lib/platform/operations/remembered-answer'
import { catalogue } from './catalogue'
import { openApi } from '@/lib/platform/rest/openapi'
import { sampleOutput } from './sample-output.fixture'

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'function' && 'definition' in value

const everyOperation = async () => {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /^(?!.*(\.test|\.fixture)\.ts$|.*generated|interop\/rest).*\.ts$/.test(file) &&
      readFileSync(`lib/${file}`, 'utf8').includes("/operation'"),
  )
  const modules = await Promise.all(
    files.map((file) => import(`../../${file}`) as Promise<Record<string, unknown>>),
  )
  return [...new Set(modules.flatMap((module) => Object.values(module).filter(isOperation)))]
}

describe('the catalogue', () => {
  test('lists every operation of the code', async () => {
    const names = (operations: readonly Operation[]) =>
      operations.map(({ definition }) => definition.name).sort()
    expect(names(catalogue())).toEqual(names(await everyOperation()))
  })

  test('names each operation and each address once', () => {
    const names = catalogue().map(({ definition }) => definition.name)
    const addresses = catalogue().flatMap(({ definition: { api } }) =>
      api ? [`${api.method} ${api.path.replace(/\{\w+\}/g, '{}')}`] : [],
    )
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('gives an address to everything but the work of jobs', () => {
    const hidden = catalogue().filter(
      ({ definition: { api, file, permission } }) => !api && !file && permission !== 'system',
    )
    expect(hidden.map(({ definition }) => definition.name)).toEqual([])
  })

  test.each(catalogue().map(({ definition }) => [definition.name, definition.output] as const))(
    'answers a repeated key as before: %s',
    (_name, output) => {
      const answer = sampleOutput(output)
      expect(recalled(JSON.parse(remembered(answer)))).toEqual(answer)
    },
  )

  test('is described whole', () => {
    const { paths } = openApi(catalogue(), 'http://localhost')
    for (const [path, methods] of Object.entries(paths)) {
      for (const described of Object.values(methods)) {
        const { parameters } = described as { parameters: { name: string; in: string }[] }
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        expect(
          parameters.filter((one) => one.in === 'path').map(({ name }) => name),
          path,
        ).toEqual(named)
      }
    }
  })
})
