import type { Field } from '@/lib/platform/forms/definition'
import type { Group } from '@/lib/platform/forms/forms'
import type { SectionSpec } from '@/lib/platform/forms/section-spec'
import type { SectionWords } from './section-words'

/** What all fields of a section share. */
export type SharedProps = {
  spec: SectionSpec
  /** What stands in the fields now, by wire name. */
  texts: Readonly<Record<string, string>>
  words: SectionWords
  dense: boolean
}

/** What the field of one question needs besides. */
export type DefinitionFieldProps = SharedProps & {
  field: Field
  /** The wire name of the group. */
  path: string
  group: Group
  optional: boolean
}
