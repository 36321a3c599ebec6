import { z } from 'zod'
import { Words } from '@/lib/platform/forms/definition'
import type { LocalText } from '@/lib/platform/language/language'
import { mastersOf } from '@/lib/platform/masters/masters'
import { InvalidInput } from '@/lib/platform/operations/errors'

/** A question that a type asks besides what all ask. */
export const Question = z.strictObject({
  code: z.string().regex(/^[a-z][a-zA-Z0-9-]*$/),
  type: z.enum(['choice', 'yes-no', 'text', 'number']),
  label: Words,
  required: z.boolean().default(false),
  options: z.array(z.strictObject({ code: z.string().min(1), label: Words })).optional(),
})

/** What the `complaint-type` list says of a type besides its name. `slaHours` counts on the office's calendar, 24 to a working day. */
export const ComplaintTypeData = z.strictObject({
  group: z.string().min(1),
  department: z.string().min(1),
  slaHours: z.number().int().positive(),
  synonyms: z.strictObject({ en: z.array(z.string()), hi: z.array(z.string()) }),
  icon: z.string().optional(),
  /** Whether it may be reported without saying who one is, where the ULB allows that. */
  anonymous: z.boolean().default(true),
  questions: z.array(Question).default([]),
  priority: z.enum(['normal', 'urgent']).default('normal'),
  /** No: nobody may report it any more; complaints that were made of it go on. */
  offered: z.boolean().default(true),
})

/** A kind of complaint, as a ULB has it. */
export type ComplaintType = z.output<typeof ComplaintTypeData> & { code: string; name: LocalText }

/** The kinds of complaint at a ULB on a day, in the order people see them. */
export async function complaintTypes(
  tenantId: string,
  day: string,
): Promise<readonly ComplaintType[]> {
  const masters = await mastersOf(tenantId, day)
  return typed(masters['complaint-type'] ?? [])
}

// Masters are remembered for a minute; what is read of them is kept as long as they are.
const read = new WeakMap<object, readonly ComplaintType[]>()
function typed(values: NonNullable<Awaited<ReturnType<typeof mastersOf>>[string]>) {
  const known = read.get(values)
  if (known) return known
  const types = values.map(({ code, name, data }) => ({
    ...ComplaintTypeData.parse(data),
    code,
    name,
  }))
  read.set(values, types)
  return types
}

/** The kind of complaint of that code. Throws InvalidInput on `type`. */
export async function getComplaintType(
  tenantId: string,
  day: string,
  code: string,
): Promise<ComplaintType> {
  const type = (await complaintTypes(tenantId, day)).find((one) => one.code === code)
  if (!type) throw new InvalidInput({ type: [{ code: 'not-an-option' }] })
  return type
}

/** As `getComplaintType`, but only a kind that may still be reported. */
export async function getOfferedType(
  tenantId: string,
  day: string,
  code: string,
): Promise<ComplaintType> {
  const type = await getComplaintType(tenantId, day, code)
  if (!type.offered) throw new InvalidInput({ type: [{ code: 'not-an-option' }] })
  return type
}
