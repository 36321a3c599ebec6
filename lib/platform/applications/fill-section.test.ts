import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Section } from '../forms/definition'
import type { Texts } from '../forms/forms'
import { sampleAnswers } from '../forms/sample-answers'
import { sampleContext } from '../forms/sample-context'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import { afterSave } from './after-save'
import { emptyContent, type DraftContent } from './draft-content'
import { faultsOfSection, fillSection, memberCount, removeMember, shownTexts } from './fill-section'

const section = (code: string): Section => {
  const found = tradeLicence.sections.find((one) => one.code === code)
  if (!found) throw new Error(`No section ${code}`)
  return found
}
const [business, owners] = [section('business'), section('owners')]
const fill = (of: Section, content: DraftContent, posted: Texts) =>
  fillSection(of, content, posted, sampleContext)
const whole: DraftContent = { answers: sampleAnswers, texts: {} }

// What people type: right, wrong, half, and nothing.
const typed = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'INDIVIDUAL',
    'PARTNER',
    '9000000001',
    '98000',
    'x@y',
    'SHOP',
    '3',
    'three',
    '2026-04-01',
    '१२',
  ),
  fc.string({ maxLength: 12 }),
)
const postOf = (path: string, { fields }: Section) =>
  fc.record(Object.fromEntries(fields.map(({ code }) => [`${path}.${code}`, typed])))

describe('what is typed in a section', () => {
  test('shows again as it was typed, or as it was understood', () => {
    fc.assert(
      fc.property(postOf('business', business), (posted) => {
        const { content, faults } = fill(business, emptyContent, posted)
        const shown = shownTexts(business, content)
        const again = fill(business, emptyContent, shown)
        expect(again.content).toEqual(content)
        if (Object.keys(faults).length > 0) expect(shown).toMatchObject(posted)
      }),
    )
  })

  test('is as wrong or right when it is taken up again as when it was saved', () => {
    fc.assert(
      fc.property(postOf('business', business), (posted) => {
        const { content, faults } = fill(business, emptyContent, posted)
        expect(faultsOfSection(business, content, sampleContext)).toEqual(faults)
      }),
    )
  })

  test('leaves the other sections and members alone', () => {
    fc.assert(
      fc.property(postOf('owners.1', owners), (posted) => {
        const { content } = fill(owners, whole, posted)
        expect(content.answers).toMatchObject({
          business: sampleAnswers.business,
          premises: sampleAnswers.premises,
        })
        const [first] = content.answers['owners'] as unknown[]
        expect(first).toEqual(sampleAnswers.owners[0])
      }),
    )
  })

  test('survives any order of saving members, right or wrong', () => {
    const filledIn = fc
      .integer({ min: 0, max: 3 })
      .chain((number) => postOf(`owners.${number}`, owners))
    const saves = fc.array(
      filledIn.filter((posted) => Object.values(posted).some((text) => text.trim() !== '')),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(saves, (posts) => {
        const last = new Map<string, string>()
        let { content } = fill(owners, emptyContent, {})
        for (const posted of posts) {
          const before = memberCount(owners, content)
          const number = Number(Object.keys(posted)[0]?.split('.')[1])
          // A form shows at most one new member, after the others.
          if (number > before) continue
          content = fill(owners, content, posted).content
          for (const [name, text] of Object.entries(posted)) last.set(name, text)
        }
        const shown = shownTexts(owners, content)
        const half = Object.keys(content.texts)
        for (const name of half) expect(shown[name]).toBe(last.get(name))
        const again = fill(owners, content, {})
        expect(again.content).toEqual(content)
      }),
    )
  })
})

describe('a member of a list', () => {
  test('that is taken out moves those after it up, half-typed ones too', () => {
    const half = fill(owners, whole, {
      'owners.2.name': 'Devendra',
      'owners.2.mobile': '98000',
    }).content
    const left = removeMember(owners, half, 0)
    expect(left.answers['owners']).toMatchObject([{ name: 'Vimal Negi' }, { name: 'Devendra' }])
    expect(left.texts).toMatchObject({ 'owners.1.mobile': '98000' })
    expect(left.texts).not.toHaveProperty('owners.2.mobile')
  })

  test('whose every field was emptied goes', () => {
    const { content } = fill(owners, whole, { 'owners.0.name': '', 'owners.0.mobile': ' ' })
    expect(content.answers['owners']).toMatchObject([{ name: 'Vimal Negi' }])
    expect(content.texts).toEqual({})
  })

  test('that must be there stays, and is asked for', () => {
    const { faults } = fill(owners, emptyContent, { 'owners.0.name': '', 'owners.0.mobile': '' })
    expect(Object.keys(faults)).toContain('owners.0.name')
  })
})

describe('the buttons of a form', () => {
  const after = (change: string | undefined, faults: Record<string, never[]>, posted: Texts = {}) =>
    afterSave(owners, change, { posted, faults, members: 2 })

  test('go on when all is well, and stay where something is wrong', () => {
    expect(after(undefined, {})).toEqual({ wrong: false, done: true })
    expect(after(undefined, { 'owners.1.name': [] })).toEqual({ open: 1, wrong: true, done: false })
    expect(after(undefined, { owners: [] })).toEqual({ wrong: true, done: false })
  })

  test('add a member once the one just filled in is right', () => {
    expect(after('add', {}, { 'owners.1.name': 'x' })).toEqual({
      open: 2,
      wrong: false,
      done: false,
    })
    expect(after('add', { 'owners.1.name': [] }, { 'owners.1.name': '' })).toEqual({
      open: 1,
      wrong: true,
      done: false,
    })
    expect(after('add', { 'owners.0.name': [] }, { 'owners.1.name': 'x' })).toMatchObject({
      open: 2,
    })
  })

  test('open another member whatever is wrong with this one', () => {
    expect(after('edit:0', { 'owners.1.name': [] }, { 'owners.1.name': '' })).toEqual({
      open: 0,
      wrong: false,
      done: false,
    })
  })
})
