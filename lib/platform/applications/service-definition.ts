import { z } from 'zod'
import { Grant } from '../access/grants'
import { Field, PaperSpec, Rule, Section, Words } from '../forms/definition'

/** A state of the published workflow, in the words people read. */
const StateWords = z.strictObject({
  /** The officer's name of the queue: "Check papers". */
  queue: Words,
  /** Where the file is, for the citizen: "An officer is checking your papers". */
  citizen: Words,
  /** What happens next, for the citizen. */
  next: Words.optional(),
})

/** How an action of the published workflow shows on a button, and what it needs. */
const ActionWords = z.strictObject({
  label: Words,
  done: Words,
  kind: z.enum([
    'submit',
    'forward',
    'approve',
    'return',
    'send-back',
    'correct',
    'reject',
    'pay',
    'unpay',
    'cancel',
    'adjust',
    'system',
  ]),
  needs: z.array(z.enum(['comment', 'reasons', 'findings'])).optional(),
})

/** One line of the fee: a table looked up once, or for each member of a repeatable section. */
const ChargeLine = z.strictObject({
  head: z.string(),
  table: z.string(),
  label: Words,
  each: z.string().optional(),
  /** Rules that give the table's dimensions; they see `answers`, and `item` with `each`. */
  dimensions: z.record(z.string(), Rule),
  quantity: Rule.optional(),
  count: Rule.optional(),
  combine: z.enum(['SUM', 'AVERAGE', 'MAX', 'MIN']),
  when: Rule.optional(),
})

const Charges = z.strictObject({
  businessService: z.string(),
  /** The action that raises the demand. */
  raisedBy: z.string(),
  heads: z.array(
    z.strictObject({
      code: z.string(),
      category: z.enum([
        'TAX',
        'FEE',
        'REBATE',
        'EXEMPTION',
        'ADVANCE_COLLECTION',
        'PENALTY',
        'FINES',
        'CHARGES',
      ]),
      order: z.number().int(),
      name: Words,
    }),
  ),
  rules: z.strictObject({
    partPaymentAllowed: z.boolean(),
    advanceAllowed: z.boolean(),
    minimumPayableRupees: z.string().optional(),
    modesNotAllowed: z.array(z.string()),
    roundingHead: z.string(),
  }),
  receiptNumber: z.string(),
  lines: z.array(ChargeLine).min(1),
})

const Outcome = z.strictObject({
  register: z.string(),
  name: Words,
  number: z.string(),
  /** The action whose completion records the entry. */
  recordedBy: z.string(),
  cancelledBy: z.string().optional(),
  expiredBy: z.string().optional(),
  validity: z.union([
    z.strictObject({ until: z.literal('financial-year-end') }),
    z.strictObject({ months: z.number().int() }),
  ]),
  renewal: z.strictObject({ opensDaysBefore: z.number().int() }).optional(),
  certificate: z.strictObject({
    title: Words,
    /** Text with {placeholders} of facts: {number} {holder} {subject} {ulb} {validFrom} {validTo}. */
    body: Words,
    facts: z.array(z.strictObject({ label: Words, section: z.string(), field: z.string() })),
    conditions: z.array(Words),
    signatory: Words,
  }),
})

/** A message sent when an action is taken. Placeholders: {number} {service} {ulb} {due} {amount} {link} {reasons} {licence}. */
const MessageSpec = z.strictObject({
  on: z.string(),
  /** Only when the file moves to this state. */
  to: z.string().optional(),
  audience: z.enum(['applicant', 'assignee']),
  channels: z.array(z.enum(['SMS', 'EMAIL', 'IN_APP'])),
  dltTemplateId: z.string().optional(),
  title: Words,
  text: Words,
})

/** A municipal service as data: everything the platform needs to offer it. Versioned; an application keeps its version. */
export const ServiceDefinition = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.number().int().min(1),
  name: Words,
  summary: Words,
  department: z.string(),
  /** Days promised from submission to decision; working days. */
  days: z.number().int().min(1),
  start: z.strictObject({ who: Words, notes: z.array(Words), next: z.array(Words).min(1) }),
  roles: z.array(z.strictObject({ code: z.string(), name: Words, grants: z.array(Grant) })),
  numbers: z.strictObject({ application: z.string() }),
  sections: z.array(Section).min(1),
  papers: z.array(PaperSpec),
  declaration: Words,
  consent: Words,
  /** Rules over `answers`: what the file is called in lists, and whose it is. */
  subject: Rule,
  applicant: Rule,
  /** The section and field that hold the address of the premises. */
  address: z.strictObject({ section: z.string(), field: z.string() }).optional(),
  /** The published BusinessService, compact: state → status, sla, actions. The null-named start state is ''. */
  workflow: z.strictObject({
    code: z.string(),
    slaDays: z.number().optional(),
    /** The action that makes a draft a file, from the state the start action leads to. */
    submit: z.strictObject({ path: z.array(z.string()).min(1), counterRole: z.string() }),
    states: z.record(
      z.string(),
      z.strictObject({
        status: z.string(),
        slaHours: z.number().optional(),
        documentsRequired: z.boolean().optional(),
        updatable: z.boolean().optional(),
        actions: z.record(
          z.string(),
          z.strictObject({ to: z.string(), roles: z.array(z.string()).min(1) }),
        ),
      }),
    ),
  }),
  states: z.record(z.string(), StateWords),
  actions: z.record(z.string(), ActionWords),
  /** The steps the citizen sees, each with the states that belong to it. */
  stages: z.array(z.strictObject({ name: Words, states: z.array(z.string()) })),
  reasons: z.array(
    z.strictObject({ code: z.string(), text: Words, actions: z.array(z.string()).min(1) }),
  ),
  /** What an inspector records, and in which state. */
  inspection: z
    .strictObject({
      state: z.string(),
      fields: z.array(Field),
      photographs: z.number().int(),
      /** Declared answers the inspector is asked again; where one differs, the fee is worked out by both. */
      measures: z.array(z.strictObject({ section: z.string(), field: z.string() })).optional(),
    })
    .optional(),
  escalation: z
    .array(z.strictObject({ state: z.string(), afterHours: z.number(), toRole: z.string() }))
    .optional(),
  charges: Charges.optional(),
  outcome: Outcome.optional(),
  messages: z.array(MessageSpec),
})
export type ServiceDefinition = z.infer<typeof ServiceDefinition>
