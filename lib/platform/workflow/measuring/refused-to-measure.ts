import type { Actor } from '../../access/actor'
import type { Application } from '../../applications/application'
import type { ServiceDefinition } from '../../applications/service-definition'

type InHand = { definition: ServiceDefinition; file: Application }

/** Why somebody may not decide what is charged, as a code of the refusals; undefined when they may. */
export function refusedToMeasure(
  { kind, personId, roles }: Pick<Actor, 'kind' | 'personId' | 'roles'>,
  { definition: { workflow, charges }, file }: InHand,
  finding: { inspectorId: string },
): 'not-your-role' | 'maker-is-checker' | undefined {
  const raising = Object.values(workflow.states).flatMap(
    ({ actions }) => (charges && actions[charges.raisedBy]?.roles) ?? [],
  )
  if (kind !== 'officer' || !personId || !raising.some((role) => roles.includes(role)))
    return 'not-your-role'
  const hands = [finding.inspectorId, file.preparedBy, file.personId]
  return hands.includes(personId) ? 'maker-is-checker' : undefined
}
