import type { ServiceDefinition } from '@/lib/platform/applications/service-definition'
import type { Field } from '@/lib/platform/forms/definition'

/** The question a path of a rule names: `answers.dog.class`, or `item.type` in a repeated section. */
export function askedField(
  { sections }: ServiceDefinition,
  path: string,
  item?: string,
): Field | undefined {
  const parts = path.split('.')
  const section = parts[0] === 'item' ? item : parts[1]?.replace('[]', '')
  const field = parts[0] === 'item' ? parts[1] : parts[2]
  return sections.find(({ code }) => code === section)?.fields.find(({ code }) => code === field)
}
