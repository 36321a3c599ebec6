import { z } from 'zod'
import { grades, type Grade } from './places'
import { List, Named, readTable, Text, YesNo } from './reference'

const Designation = Named.extend({
  department: Text,
  /** Where the post exists; every grade when none is named. */
  grades: List.transform((named): readonly Grade[] =>
    named.length ? z.array(z.enum(grades)).parse(named) : grades,
  ),
})
export type Designation = z.infer<typeof Designation>

const Role = Named.extend({
  area: Text,
  /** Held for the whole state or in one local body. */
  level: z.enum(['state', 'ulb']),
  /** Its holders sign in with a second factor: approvers, finance, administrators. */
  needsTotp: YesNo,
})
export type Role = z.infer<typeof Role>

export const departments = (): Named[] => readTable('departments.tsv', Named)

/** Posts by their published codes, spelling put right, and those the counter needs besides. */
export const designations = (): Designation[] => readTable('designations.tsv', Designation)

/** Roles by their published codes. */
export const roles = (): Role[] => readTable('roles.tsv', Role)
