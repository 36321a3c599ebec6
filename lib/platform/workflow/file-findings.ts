import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { fileUrl } from '../files/file-url'
import type { Answers } from '../forms/definition'
import type { FormContext, Group } from '../forms/forms'
import { summarise } from '../forms/summarise'
import { findingsSection } from './findings-section'
import { measuredFields } from './measuring/measured-fields'

/** What was found at a visit, in words. */
export const FindingInWords = z.object({
  id: z.uuid(),
  at: z.date(),
  inspector: z.string(),
  rows: z.array(z.object({ label: z.string(), value: z.string() })),
  photographs: z.array(z.object({ url: z.string(), thumbnail: z.string() })),
  place: z
    .object({ latitude: z.number(), longitude: z.number(), accuracy: z.number().nullable() })
    .nullable(),
})

/** Every visit to the place of a file, the newest first. */
export async function findingsInWords(
  tx: Transaction,
  actor: Actor,
  { definition, file }: { definition: ServiceDefinition; file: Application },
  context: FormContext,
  now: Date,
): Promise<z.input<typeof FindingInWords>[]> {
  const { inspection } = definition
  if (!inspection) return []
  const { tenantId } = file
  const found = await tx.caseInspection.findMany({
    where: { tenantId, caseId: file.id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  const measured = measuredFields(definition, file.answers as Answers, context)
  const section = findingsSection(inspection, measured)
  return found.map(({ id, at, inspectorName, answers, photographs, ...place }) => {
    const [summary] = summarise(
      { sections: [section] },
      { [section.code]: answers as Group },
      context,
    )
    const rows = summary?.rows.filter(({ given }) => given) ?? []
    return {
      id,
      at,
      inspector: inspectorName,
      rows: rows.map(({ label, value }) => ({ label, value })),
      photographs: photographs.map((fileId) => {
        const url = fileUrl(
          { tenant: tenantId, fileId, person: actor.personId, disposition: 'inline' },
          now,
        )
        return { url, thumbnail: `${url}&v=thumb` }
      }),
      place:
        place.latitude && place.longitude
          ? {
              latitude: place.latitude.toNumber(),
              longitude: place.longitude.toNumber(),
              accuracy: place.accuracy?.toNumber() ?? null,
            }
          : null,
    }
  })
}
