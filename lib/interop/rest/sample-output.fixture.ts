import { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema & { made?: () => unknown; strange?: string }

/** What JSON has no word for, as an operation gives it. */
const made: Record<string, () => unknown> = {
  date: () => new Date('2026-11-27T04:30:00.123Z'),
  bigint: () => 9_007_199_254_740_993n,
  any: () => 'any',
  unknown: () => 'any',
}
const strange = ['custom', 'transform', 'map', 'set', 'symbol', 'function', 'promise', 'file']

/** An answer with a value of its own type in every place of an output schema. Throws on a type it does not know. */
export function sampleOutput(schema: z.ZodType): unknown {
  const described: Schema = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { type } = zodSchema._zod.def
      if (made[type]) Object.assign(jsonSchema, { made: made[type] })
      if (strange.includes(type)) Object.assign(jsonSchema, { strange: type })
    },
  })
  return sample(described, described)
}

function sample(schema: Schema, root: Schema): unknown {
  if (schema.strange) throw new Error(`Nobody knows how to remember a ${schema.strange}`)
  if (schema.made) return schema.made()
  if (schema.$ref) return sample(referred(schema.$ref, root), root)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return sample(choices[0] as Schema, root)
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((part) => sample(part as Schema, root)))
  const [type] = [schema.type].flat()
  switch (type) {
    case 'object':
      return objectOf(schema, root)
    case 'array':
      return schema.items
        ? [sample(schema.items as Schema, root)]
        : (schema.prefixItems ?? []).map((part) => sample(part as Schema, root))
    case 'integer':
    case 'number':
      return 1.5
    case 'boolean':
      return true
    case 'string':
      return 'नमूना "1"'
    default:
      return type === 'null' ? null : 'any'
  }
}

function objectOf({ properties = {}, additionalProperties }: Schema, root: Schema) {
  const named = Object.entries(properties).map(([name, part]) => [
    name,
    sample(part as Schema, root),
  ])
  const more =
    typeof additionalProperties === 'object'
      ? { any: sample(additionalProperties as Schema, root) }
      : {}
  return { ...Object.fromEntries(named), ...more }
}

function referred(ref: string, root: Schema): Schema {
  if (ref === '#') return root
  return (root.$defs?.[ref.replace('#/$defs/', '')] ?? {}) as Schema
}
