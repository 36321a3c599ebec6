import type { ServiceDefinition } from '../applications/service-definition'
import type { Section } from '../forms/definition'

/** The field that says where the inspector stood. */
export const placeField = 'place'

/** What an inspector records, as a section of a form: the checklist of the service and the place. */
export const findingsSection = (
  inspection: NonNullable<ServiceDefinition['inspection']>,
): Section => ({
  code: 'findings',
  title: { en: 'Findings', hi: 'निरीक्षण' },
  fields: [
    ...inspection.fields,
    {
      code: placeField,
      type: 'location',
      required: false,
      label: { en: 'Where you stand', hi: 'आप कहाँ खड़े हैं' },
    },
  ],
})
