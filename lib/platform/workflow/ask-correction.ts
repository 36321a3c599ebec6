import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { InvalidInput } from '../operations/errors'
import { uuidv7 } from '../operations/uuid'

type Asking = {
  definition: ServiceDefinition
  file: Application
  actor: Actor
  /** Codes of the sections and papers to put right. */
  sections: readonly string[]
  papers: readonly string[]
  reasons: readonly string[]
  message: string
  now: Date
}

/** Writes what the applicant is to put right. Throws InvalidInput when that is nothing, or not part of the service. */
export async function askCorrection(tx: Transaction, asking: Asking): Promise<void> {
  const { definition, file, actor, sections, papers, reasons, message, now } = asking
  const known = (codes: readonly string[], all: readonly { code: string }[]) =>
    codes.every((code) => all.some((one) => one.code === code))
  if (sections.length + papers.length === 0)
    throw new InvalidInput({ sections: [{ code: 'what-to-correct' }] })
  if (!known(sections, definition.sections))
    throw new InvalidInput({ sections: [{ code: 'not-an-option' }] })
  if (!known(papers, definition.papers))
    throw new InvalidInput({ papers: [{ code: 'not-an-option' }] })

  await tx.correction.create({
    data: {
      tenantId: file.tenantId,
      id: uuidv7(now),
      applicationId: file.id,
      personId: file.personId,
      sections: [...sections],
      documents: [...papers],
      reasons: [...reasons],
      message,
      askedBy: actor.personId ?? file.preparedBy,
      askedAt: now,
      doneSections: [],
    },
  })
}
