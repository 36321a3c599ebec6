import { z } from 'zod'
import { AdjustmentView } from '../billing/adjustments/adjustments-of'
import { Progress } from '../applications/progress'
import { Field, Words } from '../forms/definition'
import { FindingInWords } from './file-findings'
import { Event } from './file-history'
import { PaperInSight } from './file-papers'
import { MeasurementView } from './measuring/measurement-view'
import { BlockedAction, OpenAction } from './open-actions'

const Row = z.object({
  field: z.string(),
  name: z.string(),
  label: z.string(),
  value: z.string(),
  given: z.boolean(),
})
const Person = z.object({ id: z.uuid(), name: Words })

/** A file as an officer sees it; sensitive answers are masked. */
export const FileView = z.object({
  id: z.uuid(),
  number: z.string(),
  service: z.string(),
  name: Words,
  revision: z.int(),
  state: z.string(),
  queue: Words,
  subject: z.string(),
  applicant: z.string(),
  mobileLastFour: z.string().nullable(),
  channel: z.string(),
  open: z.boolean(),
  sentBack: z.boolean(),
  escalated: z.boolean(),
  /** The bank took money of this file back, or holds it in dispute. */
  disputed: z.boolean(),
  submittedAt: z.date(),
  dueAt: z.date().nullable(),
  time: z.object({ allowed: z.int(), used: z.int(), left: z.int() }).nullable(),
  assignee: Person.nullable(),
  progress: Progress,
  facts: z.array(
    z.object({
      section: z.string(),
      title: z.string(),
      rows: z.array(Row),
      items: z.array(z.object({ title: z.string(), rows: z.array(Row) })).exactOptional(),
    }),
  ),
  fee: z
    .object({
      lines: z.array(z.object({ label: z.string(), detail: z.string(), amount: z.string() })),
      total: z.string(),
      complete: z.boolean(),
    })
    .nullable(),
  adjustments: z.array(AdjustmentView),
  measurement: MeasurementView.nullable(),
  papers: z.array(PaperInSight),
  history: z.array(Event),
  notes: z.array(z.object({ id: z.uuid(), author: z.string(), text: z.string(), at: z.date() })),
  corrections: z.array(
    z.object({
      id: z.uuid(),
      parts: z.array(Words),
      reasons: z.array(Words),
      message: z.string(),
      askedAt: z.date(),
      answeredAt: z.date().nullable(),
    }),
  ),
  questions: z.array(Field).describe('What is asked at the place, for the form of the findings'),
  findings: z.array(FindingInWords),
  documents: z.array(
    z.object({ id: z.uuid(), kind: z.string(), serial: z.string(), issuedAt: z.date() }),
  ),
  actions: z
    .array(OpenAction)
    .describe('The steps open to you, the one that moves the file on first'),
  blocked: z.array(BlockedAction),
  may: z.object({
    claim: z.boolean(),
    release: z.boolean(),
    assign: z.array(Person).describe('To whom you may give the file'),
    inspect: z.boolean(),
    inspected: z.boolean(),
    unmask: z.boolean(),
    audit: z.boolean(),
  }),
})
export type FileView = z.output<typeof FileView>
