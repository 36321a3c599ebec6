import { z } from 'zod'
import type { Case } from '@/lib/platform/cases/case'
import type { Prisma } from '@/lib/platform/operations/transaction'

/** What everybody may see of a complaint, as the database keeps it. Holds nothing of who complained. */
export type Complaint = Prisma.ComplaintGetPayload<object>

/** A complaint with its case: who has it, and its last event. */
export type ComplaintCase = Complaint & Pick<Case, 'assigneeId' | 'revision' | 'escalatedAt'>

/** The kind of case that complaints are. */
export const complaintKind = 'complaint'

/** How a complaint came in. */
export const Source = z.enum(['WEB', 'COUNTER', 'PHONE', 'WHATSAPP', 'EMAIL', 'API', 'OPEN311'])
export type Source = z.infer<typeof Source>

/** What the public may see: everything once checked, only what and where, or nothing. */
export const Visibility = z.enum(['FULL', 'PLACE', 'HIDDEN'])
export type Visibility = z.infer<typeof Visibility>

/** Answers to the questions of a type, by their codes. */
export const Attributes = z.record(
  z.string().max(60),
  z.union([z.string().max(500), z.number(), z.boolean()]),
)
export type Attributes = z.infer<typeof Attributes>

/** Where something is: a point in degrees, or words. */
export const Place = z.object({
  ward: z.string().max(60).optional(),
  locality: z.string().max(60).optional(),
  landmark: z.string().trim().max(200).default(''),
  latitude: z.coerce.number().min(-90).max(90).optional(),
  longitude: z.coerce.number().min(-180).max(180).optional(),
  placeConfirmed: z
    .enum(['yes', ''])
    .optional()
    .describe('A point that was asked about is right all the same'),
})
export type Place = z.infer<typeof Place>

/** The number people see has no slash, so that it can stand in an address: `PGR-DDN-2026-27-000123`. */
export const numberPattern = 'PGR-[CITY.CODE]-[fy:yyyy-yy]-[SEQ:6]'
