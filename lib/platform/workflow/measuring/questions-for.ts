import type { Application } from '../../applications/application'
import type { ServiceDefinition } from '../../applications/service-definition'
import type { Answers, Field } from '../../forms/definition'
import type { FormContext } from '../../forms/forms'
import { findingsSection } from '../findings-section'
import { measuredFields } from './measured-fields'

/** What an inspector is asked at the place of a file; nothing where the service inspects nothing. */
export function questionsFor(
  { definition, file }: { definition: ServiceDefinition; file: Application },
  context: FormContext,
): Field[] {
  if (!definition.inspection) return []
  const measured = measuredFields(definition, file.answers as Answers, context)
  return findingsSection(definition.inspection, measured).fields
}
