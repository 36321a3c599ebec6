import type { Transaction } from '@/lib/infra/database/database'
import type { Application } from '../applications/application'
import type { ServiceDefinition } from '../applications/service-definition'
import { dayAt, financialYearOf } from '../dates/dates'
import { addDemand } from './add-demand'
import type { Charge } from './billing'

type Raised = {
  definition: ServiceDefinition
  application: Application
  lines: readonly Charge[]
  now: Date
}

/** Demands a file's fee for the financial year of `now`; the lines' rounding is worked out here. Gives the demand's id. */
export async function raiseDemand(
  tx: Transaction,
  { definition, application, lines, now }: Raised,
): Promise<string> {
  const { charges } = definition
  if (!charges) throw new Error(`${definition.code} charges nothing`)
  const {
    tenantId,
    consumerCode,
    personId,
    applicantName: payerName,
    id: applicationId,
  } = application
  const demanded = lines.filter(({ head }) => head !== charges.rules.roundingHead)
  const demand = {
    tenantId,
    businessService: charges.businessService,
    consumerCode,
    personId,
    payerName,
    applicationId,
    period: financialYearOf(dayAt(now)),
    lines: demanded,
  }
  return addDemand(tx, demand, now)
}
