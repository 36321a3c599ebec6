import { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/** A value that fits a schema as well as can be told from it; every UUID in it is `id`. */
export function sampleInput(schema: z.ZodType, id: string): Record<string, unknown> {
  const described: Schema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return sample(described, '', id) as Record<string, unknown>
}

function sample(schema: Schema, name: string, id: string): unknown {
  if (schema.default !== undefined) return schema.default
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const [choice] = schema.anyOf ?? schema.oneOf ?? []
  if (choice) return sample(choice as Schema, name, id)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([property]) => property !== 'ulb')
          .map(([property, part]) => [property, sample(part as Schema, property, id)]),
      )
    case 'array':
      return schema.items ? [sample(schema.items as Schema, name, id)] : []
    case 'integer':
    case 'number':
      return typeof schema.minimum === 'number' ? schema.minimum : 1
    case 'boolean':
      return true
    case 'string':
      return text(schema, name, id)
    default:
      return undefined
  }
}

function text({ format, minLength }: Schema, name: string, id: string): string {
  if (format === 'uuid') return id
  if (format === 'date') return '2026-11-23'
  if (/mobile/i.test(name)) return '9800000000'
  if (/amount|rupees/i.test(name)) return '1.00'
  return 'x'.repeat(typeof minLength === 'number' ? Math.max(1, minLength) : 1)
}
