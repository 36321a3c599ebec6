import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Operation } from '@/lib/platform/operations/operation'
import { catalogue } from './catalogue'

type Schema = z.core.JSONSchema.BaseSchema

/** What only the asker may know: what opens something, and what a person's number or address is. */
const secretName =
  /^(?:token|key|secret|password|otp|challenge|code|link|value|address)$|Code$|Token$/

/** Codes that are the name of a fault. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  'applications.attach-paper': ['code'],
  'applications.save-section': ['code'],
  'applications.save-whole': ['code'],
}

function namesIn(schema: Schema | undefined, names = new Set<string>()): Set<string> {
  for (const [name, part] of Object.entries(schema?.properties ?? {})) {
    names.add(name)
    namesIn(part as Schema, names)
  }
  const parts = [schema?.items, ...(schema?.anyOf ?? []), ...(schema?.oneOf ?? [])]
  for (const part of parts) if (typeof part === 'object') namesIn(part as Schema, names)
  return names
}

const described = (schema: z.ZodType, io: 'input' | 'output'): Schema =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' })

test.each(
  catalogue()
    .filter(({ definition }) => !definition.reads)
    .map((one) => [one.definition] as const),
)('the answer of $name is not kept for repeats when it holds a secret', (definition) => {
  const given = namesIn(described(definition.input, 'input'))
  const told = [...namesIn(described(definition.output, 'output'))].filter(
    (name) => !given.has(name) && !harmless[definition.name]?.includes(name),
  )
  // A stranger's draft is opened by its id alone.
  const opens = definition.permission === 'public' && told.includes('draft')
  const secret = opens || told.some((name) => secretName.test(name))
  expect(definition.answers === 'secret', told.join()).toBe(secret)
})

test('an operation that takes files says how large its body may be, and no other does', () => {
  const large = catalogue().filter(({ definition }) => definition.api?.body !== undefined)
  const files = catalogue().filter(
    ({ definition }) => definition.api && !definition.reads && takesFiles(definition.input),
  )
  const names = (some: readonly Operation[]) => some.map(({ definition }) => definition.name).sort()
  expect(names(large)).toEqual(names(files))
})

const takesFiles = (input: z.ZodType) => namesIn(described(input, 'input')).has('content')
