import { describe, expect, test } from 'vitest'
import { services } from '@/lib/platform/applications/catalogue'
import { Day } from '@/lib/platform/dates/dates'
import { checkAnswers } from '@/lib/platform/forms/check-answers'
import type { FormContext } from '@/lib/platform/forms/forms'
import { masterRows } from '../../master-rows'
import { wardRows } from '../../ward-rows'
import { liveUlbs, type LiveUlb } from '../live-ulbs'
import { applicant } from './applicant'
import { forms } from './forms'

const today = Day.parse('2026-10-05')

const rows = masterRows()
const masters: FormContext['masters'] = Object.fromEntries(
  [...new Set(rows.map(({ list }) => list))].map((name) => [
    name,
    rows
      .filter(({ list }) => list === name)
      .map(({ code, en, hi, data }) => ({ code, name: { en, hi }, data })),
  ]),
)

const contextOf = (ulb: LiveUlb): FormContext => ({
  masters,
  wards: wardRows(ulb).map(({ id, en, hi, localities }) => ({
    id,
    name: { en, hi: hi ?? en },
    localities: localities.map((one) => ({
      id: one.id,
      name: { en: one.en, hi: one.hi ?? one.en },
    })),
  })),
  today,
  language: 'en',
})

describe.each(Object.entries(forms))('invented forms for %s', (code, form) => {
  const definition = services().find((service) => service.code === code)

  test.each(liveUlbs('uk').map((ulb) => [ulb.slug, ulb] as const))('are right in %s', (_, ulb) => {
    const context = contextOf(ulb)
    for (let seed = 0; seed < 120; seed += 1) {
      const answers = form(ulb, applicant(seed + ulb.number * 1_000), today)
      const { faults } = checkAnswers(definition ?? { sections: [] }, answers, context)
      expect(faults, `seed ${seed}`).toEqual({})
    }
  })
})
