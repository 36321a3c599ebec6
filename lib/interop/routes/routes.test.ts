import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogue } from '../rest/catalogue'
import { answeredRoutes, pagesOfNobody } from './answered-routes.fixture'
import { libraryBehind, routesOfTheCode } from './routes-of-the-code.fixture'

const names = catalogue().map(({ definition }) => definition.name)
const entries = Object.entries(answeredRoutes)

describe('every address that is no page', () => {
  test('is accounted for, and nothing else is', () => {
    expect(Object.keys(answeredRoutes).sort()).toEqual(routesOfTheCode('route.ts'))
  })

  test('is answered by operations of the catalogue, which the permission matrix tries', () => {
    for (const [route, answered] of entries)
      if ('by' in answered) {
        expect(answered.by.length, route).toBeGreaterThan(0)
        expect(names, route).toEqual(expect.arrayContaining([...answered.by]))
      }
  })

  test('that gives files is named by the operation that gives them', () => {
    const files = catalogue().flatMap(({ definition: { name, file } }) =>
      file ? [{ name, file }] : [],
    )
    expect(files.length).toBeGreaterThanOrEqual(4)
    for (const { name, file } of files) expect(answeredRoutes[file], name).toEqual({ by: [name] })
  })
})

describe('every page', () => {
  const callsOperation = (module: string) => {
    const text = ['.ts', '.tsx'].map((ending) => {
      try {
        return readFileSync(`.${module}${ending}`, 'utf8')
      } catch {
        return ''
      }
    })
    return /\b(operation|query)\(\{/.test(text.join(''))
  }

  test.each(routesOfTheCode('page.tsx'))('%s shows what an operation gives', (route) => {
    const behind = [...libraryBehind(`app${route === '/' ? '' : route}/page.tsx`)]
    expect(behind.some(callsOperation) || route in pagesOfNobody, route).toBe(true)
  })

  test('that is excused is there, and needs to be', () => {
    const pages = routesOfTheCode('page.tsx')
    for (const route of Object.keys(pagesOfNobody)) {
      expect(pages).toContain(route)
      expect([...libraryBehind(`app${route}/page.tsx`)].some(callsOperation), route).toBe(false)
    }
  })
})

test('an operation that takes uploads looks at them before its transaction', () => {
  const takes = catalogue().filter(({ definition }) => hasUpload(definition.input))
  expect(takes.length).toBeGreaterThanOrEqual(9)
  expect(
    takes.filter(({ definition }) => !definition.prepares).map(({ definition }) => definition.name),
  ).toEqual([])
})

const hasUpload = (input: z.ZodType) =>
  JSON.stringify(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any', override })).includes(
    'an upload',
  )

function override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: object }) {
  if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { title: 'an upload' })
}
