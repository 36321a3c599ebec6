import { z } from 'zod'

// What GeoReport v2 and the JSON schemas published beside it say of every answer.

const Moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
const Maybe = z.string().nullable()

/** A text of XML as the schema's type, so that both formats are held to the same. */
const flag = z.union([z.boolean(), z.enum(['true', 'false'])])
const figure = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/)])

const Service = z.strictObject({
  service_code: z.string().min(1),
  service_name: z.string().min(1),
  description: Maybe,
  metadata: flag,
  type: z.enum(['realtime', 'batch', 'blackbox']),
  keywords: Maybe,
  group: Maybe,
})

const Attribute = z.strictObject({
  variable: flag,
  code: z.string().min(1),
  datatype: z.enum(['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist']),
  required: flag,
  datatype_description: Maybe,
  order: figure,
  description: Maybe,
  values: z
    .array(z.strictObject({ key: z.string().min(1), name: z.string().min(1) }))
    .min(1)
    .optional(),
})

const Request = z.strictObject({
  service_request_id: z.string().min(1),
  status: z.enum(['open', 'closed']),
  status_notes: Maybe,
  service_name: Maybe,
  service_code: z.string().min(1),
  description: z.string().max(4000).nullable(),
  agency_responsible: Maybe,
  service_notice: Maybe,
  requested_datetime: Moment,
  updated_datetime: Moment.nullable(),
  expected_datetime: Moment.nullable(),
  address: Maybe,
  address_id: Maybe,
  zipcode: Maybe,
  lat: figure.nullable(),
  long: figure.nullable(),
  media_url: z.url().nullable(),
})

const Created = z.strictObject({
  service_request_id: z.string().min(1),
  service_notice: Maybe,
  account_id: Maybe,
})

const Changeset = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
const Endpoint = z.strictObject({
  specification: z.literal('http://wiki.open311.org/GeoReport_v2'),
  url: z.url(),
  changeset: Changeset,
  type: z.enum(['production', 'test']),
  formats: z.array(z.enum(['text/xml', 'application/json'])).min(1),
})

/** Every kind of answer: the name of its outermost element, and what it must say. */
export const published = {
  discovery: {
    root: 'discovery',
    schema: z.strictObject({
      changeset: Changeset,
      contact: z.string().min(1),
      key_service: z.string().min(1),
      endpoints: z.array(Endpoint).min(1),
    }),
  },
  services: { root: 'services', schema: z.array(Service).min(1) },
  definition: {
    root: 'service_definition',
    schema: z.strictObject({ service_code: z.string().min(1), attributes: z.array(Attribute) }),
  },
  requests: { root: 'service_requests', schema: z.array(Request) },
  created: { root: 'service_requests', schema: z.array(Created).length(1) },
  token: {
    root: 'service_requests',
    schema: z
      .array(z.strictObject({ service_request_id: z.string().min(1), token: z.string().min(1) }))
      .length(1),
  },
  errors: {
    root: 'errors',
    schema: z.array(z.strictObject({ code: figure, description: z.string().min(1) })).min(1),
  },
} as const
