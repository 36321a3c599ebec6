import { expect, it } from 'vitest'
import { readSection } from '@/lib/platform/forms/read-section'
import { sampleContext } from '@/lib/platform/forms/sample-context'
import { sectionSpec } from '@/lib/platform/forms/section-spec'
import { faultSentence } from '@/lib/platform/operations/sentences'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import { faultWords } from './fault-words'
import { wrongNow } from './wrong-now'

const bad: Record<string, string> = {
  'business.name': 'x'.repeat(500),
  'business.licenceType': 'ETERNAL',
  'business.startedOn': '2026-02-31',
  'business.employees': '-1',
  'business.gstin': 'none',
  'owners.0.mobile': '123',
  'owners.0.email': 'a@b',
  'premises.address.ward': 'W9',
  'premises.address.pin': '1',
  'premises.place.latitude': '95',
  'premises.place.longitude': '1',
  'accessories.0.count': '1.5',
  'units.0.category': 'FOOD',
  'units.0.type': 'LODGE',
}

it.each(['en', 'hi'] as const)('says at once what the server would say, in %s', (language) => {
  const context = { ...sampleContext, language }
  for (const section of tradeLicence.sections) {
    const spec = sectionSpec(section, {}, context)
    const { faults } = readSection(section, bad, { ...context, answers: {} })
    const typed = Object.entries(faults).filter(([name]) => bad[name])
    const said = typed.map(([name, [fault]]) => [name, fault && faultSentence(fault, language)])
    const path = section.repeat ? `${section.code}.0` : section.code

    expect(said.length, section.code).toBeGreaterThan(0)
    expect(wrongNow(spec, [path], bad, faultWords(language))).toEqual(Object.fromEntries(said))
  }
})

it('says nothing of what is still empty', () => {
  const spec = sectionSpec(tradeLicence.sections[0] ?? expect.fail(), {}, sampleContext)
  expect(wrongNow(spec, ['business'], { 'business.name': '' }, faultWords('en'))).toEqual({})
})
