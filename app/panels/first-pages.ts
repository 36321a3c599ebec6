import type { FC } from 'react'
import type { Language } from '@/lib/platform/language/language'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'
import { StateEntry, TownEntry, WaitingReports } from '../complaints/report-entry'

/** What modules show on the first page of the state; with the town of last time, if there is one. */
export const stateEntries: readonly FC<{ language: Language; town: Tenant | undefined }>[] = [
  StateEntry,
]

/** What modules show on the first page of a town, above all else. */
export const townNotices: readonly FC<{ language: Language }>[] = [WaitingReports]

/** What modules show on the first page of a town. */
export const townEntries: readonly FC<{ language: Language; town: Tenant }>[] = [TownEntry]
