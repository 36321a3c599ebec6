import type { Grant } from '@/lib/platform/access/grants'
import { roles } from '@/lib/services/grievances/workflow'

/** The roles of grievances that give a grant. */
export const rolesWith = (grant: Grant): string[] =>
  Object.keys(roles).filter((role) => roles[role]?.includes(grant))
