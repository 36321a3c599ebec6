import type { Operation } from '@/lib/platform/operations/operation'
import { jsonSchemaOf, type Shared } from './json-schema'

const problem = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function operationObject(
  { definition }: Operation,
  { method, path, shared }: { method: string; path: string; shared: Shared },
) {
  const { name } = definition
  const input = jsonSchemaOf(definition.input, { io: 'input', name, shared })
  const output = jsonSchemaOf(definition.output, { io: 'output', name: `${name}.answer`, shared })
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const properties = Object.entries(input.properties ?? {})
  const required = input.required ?? []
  const parameter =
    (place: 'path' | 'query') =>
    ([name, schema]: [string, unknown]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema,
    })
  const inPath = properties.filter(([name]) => named.includes(name)).map(parameter('path'))
  const others = properties.filter(([name]) => !named.includes(name))
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { type: 'string', maxLength: 200 },
  }
  const body = {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          properties: Object.fromEntries(others),
          required: required.filter((name) => !named.includes(name)),
        },
      },
    },
  }
  return {
    operationId: name,
    summary: definition.summary,
    tags: [name.split('.')[0]],
    parameters:
      method === 'get' ? [...inPath, ...others.map(parameter('query'))] : [...inPath, key],
    ...(method === 'get' || others.length === 0 ? {} : { requestBody: body }),
    ...(definition.permission === 'public' ? { security: [] } : {}),
    responses: {
      [definition.reads ? '200' : '201']: {
        description: 'Done',
        content: { 'application/json': { schema: output } },
      },
      '404': problem,
      '422': problem,
      ...(definition.reads ? {} : { '409': problem }),
    },
  }
}

/** The OpenAPI 3.1 document of the operations that have an address. */
export function openApi(operations: readonly Operation[], publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  const shared: Shared = {}
  for (const operation of operations) {
    const { api } = operation.definition
    if (api) (paths[api.path] ??= {})[api.method] = operationObject(operation, { ...api, shared })
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Palika',
      version: '1',
      description:
        'Municipal services: what the pages do, for programs. Amounts are decimal text in rupees or whole paise as text; days are YYYY-MM-DD.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        ...shared,
        Problem: {
          type: 'object',
          required: ['type', 'status', 'code', 'title'],
          properties: {
            type: { type: 'string', format: 'uri' },
            status: { type: 'integer' },
            code: { type: 'string' },
            title: { type: 'string' },
            instance: { type: 'string' },
            errors: {
              type: 'object',
              additionalProperties: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: { code: { type: 'string' }, message: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  }
}
