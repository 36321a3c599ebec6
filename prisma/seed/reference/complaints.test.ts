import { describe, expect, it } from 'vitest'
import { isPictogram } from '@/components/ui/pictogram'
import { ComplaintGroupData } from '@/lib/services/grievances/complaint-groups'
import { ComplaintSettings } from '@/lib/services/grievances/complaint-settings'
import { ComplaintTypeData } from '@/lib/services/grievances/complaint-types'
import { EscalationStep } from '@/lib/services/grievances/escalation-matrix'
import { RoutingRule } from '@/lib/services/grievances/routing-rules'
import { masterRows } from '../master-rows'
import { complaintReasons, complaintTypes } from './complaints'
import { devanagari, doubles } from './reference-checks'
import { departments, roles } from './staff'

const rowsOf = (list: string) => masterRows().filter((row) => row.list === list)

/** As the published service definitions have them, spelling included. */
const published = `NoStreetlight StreetLightNotWorking GarbageNeedsTobeCleared DamagedGarbageBin BurningOfGarbage
  OverflowingOrBlockedDrain illegalDischargeOfSewage BlockOrOverflowingSewage ShortageOfWater NoWaterSupply
  DirtyWaterSupply BrokenWaterPipeOrLeakage WaterPressureisVeryLess DamagedRoad WaterLoggedRoad
  ManholeCoverMissingOrDamaged DamagedOrBlockedFootpath ConstructionMaterialLyingOntheRoad
  RequestSprayingOrFoggingOperation StrayAnimals DeadAnimals DirtyOrSmellyPublicToilets PublicToiletIsDamaged
  NoWaterOrElectricityinPublicToilet IllegalShopsOnFootPath IllegalConstructions IllegalParking
  IllegalCuttingOfTrees CuttingOrTrimmingOfTreeRequired OpenDefecation ParkRequiresMaintenance Others`.split(/\s+/)

describe('the kinds of complaint', () => {
  it('are the published ones, in their order', () => {
    expect(complaintTypes().map(({ code }) => code)).toEqual(published)
  })

  it('each belong to a group and to a department that exist, and no group is empty', () => {
    const groups = rowsOf('complaint-group').map(({ code }) => code)
    const known = departments().map(({ code }) => code)
    for (const { group, department } of complaintTypes()) {
      expect(groups).toContain(group)
      expect(known).toContain(department)
    }
    expect(new Set(complaintTypes().map(({ group }) => group)).size).toBe(groups.length)
  })

  it('are due within the published 336 hours, in whole working days, the urgent ones soonest', () => {
    for (const { code, slaHours, priority } of complaintTypes()) {
      expect(slaHours % 24, code).toBe(0)
      expect(slaHours, code).toBeLessThanOrEqual(priority === 'urgent' ? 48 : 336)
    }
  })

  it('have six other words or more in each language, none of them twice', () => {
    for (const { code, en, hi, synonyms } of complaintTypes()) {
      expect(synonyms.en.length, code).toBeGreaterThanOrEqual(6)
      expect(synonyms.hi.filter((one) => devanagari.test(one)).length, code).toBeGreaterThanOrEqual(6)
      const all = [en, hi, ...synonyms.en, ...synonyms.hi]
      expect(doubles(all.map((one) => one.toLowerCase())), code).toEqual([])
      for (const synonym of synonyms.en) expect(synonym).toMatch(/^[a-z ]+$/)
      for (const synonym of synonyms.hi) expect(synonym).toMatch(/^[a-z ]+$|^[\p{Script=Devanagari} -]+$/u)
    }
  })

  it('ask with choices in both languages', () => {
    const questions = complaintTypes().flatMap((type) => type.questions)
    expect(questions.length).toBeGreaterThan(0)
    for (const { label, options } of questions) {
      expect(options.length).toBeGreaterThan(1)
      expect(doubles(options.map(({ code }) => code))).toEqual([])
      for (const { hi } of [label, ...options.map((option) => option.label)])
        expect(hi).toMatch(devanagari)
    }
  })
})

describe('the lists of complaints', () => {
  it.each([
    ['complaint-group', ComplaintGroupData, 13],
    ['complaint-type', ComplaintTypeData, 32],
    ['complaint-routing', RoutingRule, 2],
    ['complaint-escalation', EscalationStep, 3],
    ['complaint-setting', ComplaintSettings, 1],
  ] as const)('%s has what its readers expect', (list, schema, length) => {
    const rows = rowsOf(list)
    expect(rows).toHaveLength(length)
    for (const { code, en, hi, data } of rows) {
      expect(schema.safeParse(data).error, code).toBeUndefined()
      expect(hi).toMatch(devanagari)
      expect(en).not.toMatch(devanagari)
    }
    expect(doubles(rows.map(({ code }) => code))).toEqual([])
  })

  it('gives each group a drawing of its own', () => {
    const icons = rowsOf('complaint-group').map(({ data }) => String(data['icon']))
    for (const icon of icons) expect(isPictogram(icon), icon).toBe(true)
    expect(doubles(icons)).toEqual([])
  })

  it('routes and escalates to roles that exist, later for a higher level', () => {
    const known = roles().map(({ code }) => code)
    for (const { data } of [...rowsOf('complaint-routing'), ...rowsOf('complaint-escalation')])
      expect(known).toContain(data['role'])
    const hours = rowsOf('complaint-escalation').map(({ data }) => Number(data['afterHours']))
    expect(hours).toEqual([...new Set(hours)].sort((one, other) => one - other))
  })

  it('has reasons in both languages, each once in its list', () => {
    const rows = complaintReasons()
    expect(doubles(rows.map(({ list, code }) => `${list} ${code}`))).toEqual([])
    for (const { hi } of rows) expect(hi).toMatch(devanagari)
    const lists = ['complaint-reject-reason', 'complaint-reassign-reason', 'complaint-rating-reason']
    for (const list of lists) expect(rowsOf(list).length, list).toBeGreaterThanOrEqual(5)
  })
})
