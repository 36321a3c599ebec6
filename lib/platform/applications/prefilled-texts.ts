import type { Field, Section } from '../forms/definition'

/** What is known of the person before they are asked. */
export type Known = { 'person.name'?: string | undefined; 'person.mobile'?: string | undefined }

/** The texts a new draft begins with: answers that the person's own record gives. */
export const prefilledTexts = (
  sections: readonly Section[],
  known: Known,
): Record<string, string> =>
  Object.fromEntries(
    sections.flatMap((section) =>
      section.fields.flatMap((field) => {
        const text = textOf(field, known)
        return text ? [[`${section.code}.${section.repeat ? '0.' : ''}${field.code}`, text]] : []
      }),
    ),
  )

const textOf = ({ prefill }: Field, known: Known) => prefill && known[prefill]
