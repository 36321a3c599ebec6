import type { Answers, Section } from '@/lib/platform/forms/definition'
import type { FormContext } from '@/lib/platform/forms/forms'
import { sectionSpec } from '@/lib/platform/forms/section-spec'
import { titleOfItem } from '@/lib/platform/forms/title-of-item'
import { faultWords } from './fault-words'
import type { FeeWords } from '@/lib/platform/applications/fee-words'
import { prefilled, type Person } from './prefilled'
import { itemDigest } from './item-digest'
import { LiveSection } from './live-section'
import { sectionWords } from './section-words'

type Props = {
  section: Section
  /** Everything answered so far. */
  answers: Answers
  context: FormContext
  /** Of a repeatable section the members that stand open; the others are folded to a line. */
  open?: readonly number[] | undefined
  /** All members open and fields in columns, for the counter. */
  dense?: boolean | undefined
  /** Who is applying, for fields that fill themselves in. */
  person?: Person | undefined
  /** The fee as the answers stand, and the address that works it out again from the posted form. */
  fee?: FeeWords | undefined
  estimateAt?: string | undefined
}

/**
 * The questions of a section as fields, from its definition; stands inside `<Form>`, which holds errors and typed texts.
 * Posts `owners.0.mobile`; of lists also `group=add:owners`, `edit:owners.1`, `remove:owners.1`.
 */
export function SectionFields({
  section,
  answers,
  context,
  open,
  dense,
  person,
  fee,
  estimateAt,
}: Props) {
  const spec = sectionSpec(section, answers, context)
  const stored = answers[section.code]
  const groups = Array.isArray(stored) ? stored : []
  const first = groups.length === 0 && (section.repeat?.min ?? 0) > 0 ? [0] : []

  return (
    <LiveSection
      spec={{ ...spec, texts: prefilled(section, spec.texts, person) }}
      words={sectionWords(context.language)}
      faultWords={faultWords(context.language)}
      items={groups.map((group, number) => ({
        title: titleOfItem(section, group, number, context),
        digest: itemDigest(section, group, answers, context),
      }))}
      open={open ?? (dense ? [...groups.keys(), ...first] : first)}
      dense={dense ?? false}
      fee={fee}
      estimateAt={estimateAt}
    />
  )
}
