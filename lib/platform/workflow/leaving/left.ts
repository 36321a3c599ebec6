import { Prisma } from '@/lib/infra/database/database'
import { dayAt } from '../../dates/dates'

/** The condition that whoever `assignee_id` names has no posting in force at the ULB on the day of a moment. */
export const hasLeft = (tenantId: string, now: Date): Prisma.Sql => Prisma.sql`
  assignee_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM posting p WHERE p.tenant_id = ${tenantId} AND p.person_id = assignee_id
      AND p.valid_from <= ${dayAt(now)}::date AND (p.valid_to IS NULL OR p.valid_to >= ${dayAt(now)}::date))`
