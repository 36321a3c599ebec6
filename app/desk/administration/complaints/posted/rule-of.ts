import { all, hoursOf, number, one, type Posted } from './posted'

const chosen = (values: Posted, field: string) => {
  const codes = all(values, `data.${field}`).filter(Boolean)
  return codes.length > 0 ? { [field]: codes } : {}
}

/** A routing rule as its form posts it; a part where nothing is ticked fits everything. */
export const ruleOf = (values: Posted): object => ({
  ...ofForm('complaint-routing', values),
  position: number(one(values, 'position')) ?? 0,
  data: {
    ...['departments', 'groups', 'types', 'wards'].reduce(
      (parts, field) => ({ ...parts, ...chosen(values, field) }),
      {},
    ),
    role: one(values, 'data.role'),
  },
})

/** A step of the escalation matrix as its form posts it. */
export const stepOf = (values: Posted): object => ({
  ...ofForm('complaint-escalation', values),
  position: number(one(values, 'data.level')) ?? 0,
  data: {
    level: number(one(values, 'data.level')),
    role: one(values, 'data.role'),
    afterHours: hoursOf(one(values, 'data.afterHours')),
    ...chosen(values, 'types'),
  },
})

/** How a ULB handles complaints as its form posts it. */
export const settingsOf = (values: Posted): object => ({
  list: 'complaint-setting',
  code: 'general',
  name: { en: 'Complaints', hi: 'शिकायतें' },
  from: one(values, 'from'),
  data: {
    reopenDays: number(one(values, 'data.reopenDays')),
    duplicateMetres: number(one(values, 'data.duplicateMetres')),
    recentDays: number(one(values, 'data.recentDays')),
    anonymousAllowed: one(values, 'data.anonymousAllowed') === 'yes',
    photosChecked: one(values, 'data.photosChecked') === 'yes',
  },
})

// The page gives a fresh code to each form, so that one sent twice is one rule. Its name is never read.
function ofForm(list: string, values: Posted) {
  const name = one(values, 'data.role') || list
  return {
    list,
    code: one(values, 'code'),
    name: { en: name, hi: name },
    from: one(values, 'from'),
  }
}
