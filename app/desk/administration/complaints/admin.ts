import { Day } from '@/lib/platform/dates/dates'
import type { Language } from '@/lib/platform/language/language'
import { listVersions } from '@/lib/platform/masters/list-versions'
import { deskOfficer, type Officer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { hideFromStrangers } from '../hide-from-strangers'

/** What every page of the administration knows: who looks, the list with its history, and what was just saved. */
export type Administering = Awaited<ReturnType<typeof listVersions>> & {
  officer: Officer
  language: Language
  saved: Day | undefined
}

type Asked = Promise<Record<string, string | string[] | undefined>>

/** Reads a list for its administrator; nothing is there for anybody else. */
export async function administering(
  at: string,
  list: string,
  searchParams: Asked,
  code?: string,
): Promise<Administering> {
  const officer = await deskOfficer(at)
  const known = await listVersions(officer.caller, { list, code }).catch(hideFromStrangers)
  const saved = Day.safeParse((await searchParams)['saved']).data
  return { ...known, officer, language: await deskLanguage(), saved }
}
