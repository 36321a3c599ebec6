import { findTenant, type Tenant } from '@/lib/platform/tenancy/tenancy'
import { fault } from './fault'

/** The ULB that `jurisdiction_id` names, as `uk.dehradun`. Throws the fault of the specification. */
export async function jurisdiction(asked: URLSearchParams): Promise<Tenant> {
  const id = asked.get('jurisdiction_id')?.trim()
  if (!id) throw fault(400, 'jurisdiction_id was not provided')
  const tenant = await findTenant(id)
  if (tenant?.kind !== 'ULB') throw fault(404, 'jurisdiction_id was not found')
  return tenant
}
