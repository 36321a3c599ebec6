import type { ServiceDefinition } from '../applications/service-definition'
import type { Section } from '../forms/definition'
import type { Measured } from './measuring/measured-fields'

/** The field that says where the inspector stood. */
export const placeField = 'place'

/** What an inspector records, as a section of a form: what was declared, measured again; the checklist of the service; the place. */
export const findingsSection = (
  inspection: NonNullable<ServiceDefinition['inspection']>,
  measured: readonly Measured[] = [],
): Section => ({
  code: 'findings',
  title: { en: 'Findings', hi: 'निरीक्षण' },
  fields: [
    ...measured.map(({ question }) => question),
    ...inspection.fields,
    {
      code: placeField,
      type: 'location',
      required: false,
      label: { en: 'Where you stand', hi: 'आप कहाँ खड़े हैं' },
    },
  ],
})
