import type { Prisma } from '@/lib/infra/database/database'

/** A case as the database keeps it: work of any kind, where it stands and who has it. */
export type Case = Prisma.CaseGetPayload<object>

/** Something that happened to a case. */
export type CaseEvent = Prisma.CaseEventGetPayload<object>
