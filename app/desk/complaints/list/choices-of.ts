import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { listOfficers } from '@/lib/platform/identity/list-officers'
import type { Language } from '@/lib/platform/language/language'
import { listTypes } from '@/lib/services/grievances/list-types'
import type { Officer } from '../../desk-caller'
import type { Choices } from './filter-words'

/** What the filters of an officer's ULB choose from, and to whom complaints may be given. */
export async function choicesOf(officer: Officer, language: Language): Promise<Choices> {
  const { caller, acting } = officer
  const { types, groups } = await listTypes(caller, { ulb: acting.ulb.id })
  const { officers } = await listOfficers(caller, {})
  return {
    ...{ types, groups, wards: await wardsOf(acting.ulb.id) },
    staff: officers
      .filter(({ roles }) => roles.includes('PGR_LME'))
      .map(({ id, name }) => ({ id, name: name[language] })),
  }
}
