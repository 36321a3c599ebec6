import { Period } from '@/lib/insight/complaints/period'

/** The period of an address; the last twelve months where it names none. */
export const askedPeriod = (query: { period?: unknown }): Period =>
  Period.catch('year').parse(query.period ?? 'year')
