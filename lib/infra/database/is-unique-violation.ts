import { Prisma } from './database'

/** Whether an insert met a row that is already there. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
