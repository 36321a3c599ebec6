'use client'
import { readGroup } from '@/lib/platform/forms/read-group'
import { isRequired, shownFields } from '@/lib/platform/forms/shown'
import { DefinitionField } from './definition-field'
import type { SharedProps } from './field-props'

/** The fields of one group that are asked, as the other answers stand. */
export function GroupFields({ path, ...shared }: SharedProps & { path: string }) {
  const { section, context, answers } = shared.spec
  const { group } = readGroup(section, path, shared.texts, { ...context, answers })
  const own = { ...answers, [section.code]: section.repeat ? [group] : group }

  return shownFields(section, own, group, context).map((field) => (
    <DefinitionField
      key={field.code}
      {...shared}
      field={field}
      path={path}
      group={group}
      optional={!isRequired(section, field, own, group, context)}
    />
  ))
}
