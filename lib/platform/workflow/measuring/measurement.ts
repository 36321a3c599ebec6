import type { Transaction } from '@/lib/infra/database/database'
import type { Application } from '../../applications/application'
import { estimatedFee } from '../../applications/estimated-fee'
import type { ServiceDefinition } from '../../applications/service-definition'
import type { Worksheet } from '../../applications/worksheet'
import type { Answers } from '../../forms/definition'
import { formContext } from '../../forms/form-context'
import type { Group } from '../../forms/forms'
import { Refusal } from '../../operations/errors'
import { asFound, differencesOf, type Difference } from './differences'
import { measuredFields } from './measured-fields'

type InHand = { definition: ServiceDefinition; file: Application }

/** What an inspector found otherwise than declared, what each would cost, and which of them is charged. */
export type Measurement = {
  finding: { id: string; inspectorId: string; inspectorName: string; at: Date }
  differences: Difference[]
  found: Answers
  fees: { declared: Worksheet; found: Worksheet } | undefined
  decision: { charged: string; reason: string | null; decidedByName: string; at: Date } | undefined
}

/** The newest visit to a file compared with what was declared; undefined where nothing differs. */
export async function measurementOf(
  tx: Transaction,
  { definition, file }: InHand,
  now: Date,
): Promise<Measurement | undefined> {
  if (!definition.inspection?.measures) return undefined
  const { tenantId, id: caseId } = file
  const finding = await tx.caseInspection.findFirst({
    where: { tenantId, caseId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { decisions: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 } },
  })
  if (!finding) return undefined
  const declared = file.answers as Answers
  const context = await formContext(tenantId, now, 'en')
  const measured = measuredFields(definition, declared, context)
  const differences = differencesOf(measured, finding.answers as Group)
  if (differences.length === 0) return undefined

  const found = asFound(declared, differences)
  const feeOf = (answers: Answers) => estimatedFee(tx, { tenantId, definition, answers, now })
  const [feeDeclared, feeFound] = [await feeOf(declared), await feeOf(found)]
  const [decision] = finding.decisions
  return {
    finding,
    differences,
    found,
    fees: feeDeclared && feeFound && { declared: feeDeclared, found: feeFound },
    decision,
  }
}

/** The answers a file is charged by. Throws Refusal `measurement-undecided` while nobody has decided on what was found. */
export async function answersCharged(tx: Transaction, inHand: InHand, now: Date): Promise<Answers> {
  const measurement = await measurementOf(tx, inHand, now)
  if (!measurement) return inHand.file.answers as Answers
  if (!measurement.decision) throw new Refusal('measurement-undecided')
  return measurement.decision.charged === 'FOUND'
    ? measurement.found
    : (inHand.file.answers as Answers)
}
