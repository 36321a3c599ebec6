import { z } from 'zod'

export type JsonSchema = z.core.JSONSchema.BaseSchema

/** Schemas that others refer to, by the name under `#/components/schemas`. */
export type Shared = Record<string, JsonSchema>

const local = '#/$defs/'

/**
 * A Zod schema as JSON Schema 2020-12, as OpenAPI 3.1 takes it. `.meta({ override })` stands for what Zod cannot say.
 * Schemas that refer to themselves go to `shared`, each under a name that begins with `name`.
 */
export function jsonSchemaOf(
  schema: z.ZodType,
  { io, name, shared }: { io: 'input' | 'output'; name: string; shared: Shared },
): JsonSchema {
  const { $schema, $defs, ...rest }: JsonSchema = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date')
        Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
      if (zodSchema._zod.def.type === 'bigint')
        Object.assign(jsonSchema, { type: 'string', pattern: '^-?\\d+$' })
      sayInstead(jsonSchema)
      nameKeys(jsonSchema)
    },
  })
  const named = (key: string) => `${name}.${key.replaceAll('_', '') || 'schema'}`
  for (const [key, one] of Object.entries($defs ?? {})) shared[named(key)] = moved(one, named)
  return moved(rest, named)
}

// What stands in `.meta({ override })` is the whole of it.
function sayInstead(schema: Record<string, unknown>): void {
  const { override, ...others } = schema
  if (typeof override !== 'object') return
  for (const key of Object.keys(others)) delete schema[key]
  delete schema['override']
  Object.assign(schema, override)
}

// An object with known keys is said by its properties, which every generator of clients understands.
function nameKeys(schema: JsonSchema): void {
  const { propertyNames, additionalProperties } = schema
  const keys = typeof propertyNames === 'object' ? propertyNames.enum : undefined
  if (!keys || additionalProperties === undefined) return
  schema.properties = Object.fromEntries(keys.map((key) => [String(key), additionalProperties]))
  schema.additionalProperties = false
  delete schema.propertyNames
}

// A reference holds below the document, not below the schema alone.
function moved<Part>(part: Part, named: (key: string) => string): Part {
  if (Array.isArray(part)) return part.map((one) => moved<unknown>(one, named)) as Part
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith(local)
        ? `#/components/schemas/${named(value.slice(local.length))}`
        : moved<unknown>(value, named),
    ]),
  ) as Part
}
