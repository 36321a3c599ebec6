import type { Answers, Section } from '@/lib/platform/forms/definition'
import type { FormContext, Group } from '@/lib/platform/forms/forms'
import { sectionSpec } from '@/lib/platform/forms/section-spec'
import { titleOfItem } from '@/lib/platform/forms/title-of-item'
import { faultWords } from './fault-words'
import type { FeeWords } from '@/lib/platform/applications/fee-words'
import { prefilled, type Person } from './prefilled'
import { itemDigest } from './item-digest'
import { LiveSection } from './live-section'
import { sectionWords } from './section-words'
import { singleTexts } from './wire-texts'

type Props = {
  section: Section
  /** Everything answered so far. */
  answers: Answers
  context: FormContext
  /** Of a repeatable section the members that stand open; the others are folded to a line. */
  open?: readonly number[] | undefined
  /** All members open and fields in columns, for the counter. */
  dense?: boolean | undefined
  /** What the fields show when more is known than the answers: the half-typed groups of a draft. */
  texts?: Readonly<Record<string, string | string[]>> | undefined
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
  texts,
  person,
  dense = false,
  ...props
}: Props) {
  const spec = sectionSpec(section, answers, context)
  const known = texts ? singleTexts(texts) : spec.texts
  const members = membersOf(section, answers, known)
  const first = members.length === 0 && (section.repeat?.min ?? 0) > 0 ? [0] : []

  return (
    <LiveSection
      spec={{ ...spec, texts: prefilled(section, known, person) }}
      words={sectionWords(context.language)}
      faultWords={faultWords(context.language)}
      items={members.map((group, number) => ({
        title: titleOfItem(section, group, number, context),
        digest: itemDigest(section, group, answers, context),
      }))}
      open={props.open ?? (dense ? [...members.keys(), ...first] : first)}
      dense={dense}
      fee={props.fee}
      estimateAt={props.estimateAt}
    />
  )
}

/** The members of a list as far as they are answered; of those only typed so far, nothing. */
function membersOf(
  { code, repeat }: Section,
  answers: Answers,
  texts: Readonly<Record<string, string>>,
): Group[] {
  if (!repeat) return []
  const stored = answers[code]
  const typed = Object.keys(texts).map((name) => Number(name.split('.')[1]) + 1)
  const groups = Array.isArray(stored) ? stored : []
  const length = Math.max(groups.length, ...typed.filter(Number.isInteger))
  return Array.from({ length }, (_, number) => groups[number] ?? {})
}
