import { beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { signedIn } from '../applications/applicant.fixture'
import { Forbidden, NotFound } from '../operations/errors'
import { applied } from '../registers/licensed.fixture'
import { addNote } from './add-note'
import { claim } from './claim'
import { fileChanges } from './file-changes'
import { fileTrail } from './file-trail'
import { getFile } from './get-file'
import { employed, ulb, type Employee } from './office.fixture'
import { release } from './release'
import { takeAction } from './take-action'
import { unmask } from './unmask'

let citizen: Awaited<ReturnType<typeof signedIn>>
let verifier: Employee, inspector: Employee, approver: Employee

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  verifier = await employed('Usha Panwar', ['TL_DOC_VERIFIER'])
  inspector = await employed('Suresh Gusain', ['TL_FIELD_INSPECTOR'])
  approver = await employed('Nandita Martolia', ['TL_APPROVER'])
})

const forward = async (officer: Employee, id: string) => {
  const { revision } = await getFile(officer, { id })
  return takeAction(officer, { id, revision, action: 'FORWARD', remark: 'Papers complete' })
}

describe('a file in sight', () => {
  test('has its facts in words, its papers by links and its fee', async () => {
    const file = await getFile(verifier, { id: await applied(citizen), language: 'hi' })
    expect(file.facts.map(({ section }) => section)).toEqual([
      'business',
      'units',
      'accessories',
      'owners',
      'premises',
    ])
    expect(file.papers.map(({ code }) => code)).toEqual(['IDPROOF', 'OWNERPHOTO', 'OWNERSHIPPROOF'])
    expect(file.papers[0]?.url).toMatch(/^\/api\/files\/uk\.dehradun\//)
    expect(file.fee?.lines.length).toBeGreaterThan(0)
    expect(file.time?.left).toBeGreaterThanOrEqual(0)
  })

  test('offers each officer their own steps, the one that moves it on first', async () => {
    const id = await applied(citizen)
    const seen = await getFile(verifier, { id })
    expect(seen.actions.map(({ code }) => code)).toEqual(['FORWARD', 'REJECT'])
    expect(seen.actions[0]?.officers.map(({ name }) => name.en)).toContain('Suresh Gusain')
    expect(seen.may).toMatchObject({
      claim: true,
      release: false,
      assign: [],
      inspect: false,
      unmask: false,
    })
    const others = await getFile(inspector, { id })
    expect(others).toMatchObject({ actions: [], may: { claim: false } })
    await forward(verifier, id)
    const visit = await getFile(inspector, { id })
    expect(visit.actions.map(({ code }) => code)).toEqual([
      'FORWARD',
      'SENDBACKTOCITIZEN',
      'SENDBACK',
      'REJECT',
    ])
    expect(visit.actions.map(({ asksApplicant }) => asksApplicant)).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(visit.may).toMatchObject({ inspect: true, inspected: false })
  })

  test('says which step a rule keeps back', async () => {
    const id = await applied(citizen)
    await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, (tx) =>
      tx.application.update({
        where: { tenantId_id: { tenantId: ulb, id } },
        data: { preparedBy: verifier.personId },
      }),
    )
    const { actions, blocked } = await getFile(verifier, { id })
    expect(actions).toEqual([])
    expect(blocked.map(({ code, why }) => [code, why])).toEqual([
      ['FORWARD', 'maker-is-checker'],
      ['REJECT', 'maker-is-checker'],
    ])
  })

  test('keeps notes inside the office', async () => {
    const id = await applied(citizen)
    await addNote(verifier, { id, text: '  Called the owner  ' })
    expect((await getFile(approver, { id })).notes).toMatchObject([
      { author: 'Usha Panwar', text: 'Called the owner' },
    ])
  })

  test('is in nobody’s sight elsewhere', async () => {
    const id = await applied(citizen)
    const stranger = await employed('Girish Joshi', ['TL_APPROVER'], 'uk.haldwani')
    const dogs = await employed('Lata Dobhal', ['PTR_APPROVER'])
    for (const one of [stranger, dogs]) {
      await expect(getFile(one, { id })).rejects.toBeInstanceOf(NotFound)
      await expect(addNote(one, { id, text: 'x' })).rejects.toBeInstanceOf(NotFound)
      await expect(fileChanges(one, { id, seen: 0 })).rejects.toBeInstanceOf(NotFound)
    }
    await expect(getFile(citizen, { id })).rejects.toBeInstanceOf(Forbidden)
  })
})

test('what changed since a revision is what happened after it, and no more', async () => {
  const id = await applied(citizen)
  const { revision: seen } = await getFile(verifier, { id })
  expect((await fileChanges(verifier, { id, seen })).changes).toEqual([])
  await claim(verifier, { id })
  await release(verifier, { id })
  await forward(verifier, id)
  const { changes, revision } = await fileChanges(approver, { id, seen })
  expect(revision).toBe(seen + 3)
  expect(changes.map(({ is, who }) => [is, who.en])).toEqual([
    ['taken', 'Usha Panwar'],
    ['released', 'Usha Panwar'],
    ['step', 'Usha Panwar'],
  ])
  expect(changes[2]).toMatchObject({ done: { en: 'Papers accepted' }, remark: 'Papers complete' })
  const last = await fileChanges(approver, { id, seen: seen + 2 })
  expect(last.changes.map(({ is }) => is)).toEqual(['step'])
})

describe('a masked answer', () => {
  test('is shown whole to whoever may, and the trail says so', async () => {
    const id = await applied(citizen)
    const masked = await getFile(approver, { id })
    expect(JSON.stringify(masked)).not.toContain('9800004410')
    const shown = await unmask(approver, { id, field: 'owners.0.mobile' })
    expect(shown.value).toBe('9800004410')
    expect((await unmask(approver, { id, field: 'applicant' })).value).toBe('9800004410')
    const trail = await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, (tx) =>
      tx.auditEntry.findMany({ where: { tenantId: ulb, subject: id, operation: 'files.unmask' } }),
    )
    expect(trail.map(({ actorId, detail }) => [actorId, detail])).toEqual([
      [approver.personId, { field: 'owners.0.mobile' }],
      [approver.personId, { field: 'applicant' }],
    ])
  })

  test('stays masked for others, and what is not masked is not asked for', async () => {
    const id = await applied(citizen)
    await expect(unmask(verifier, { id, field: 'owners.0.mobile' })).rejects.toBeInstanceOf(
      Forbidden,
    )
    for (const field of [
      'owners.0.name',
      'owners.9.mobile',
      'business',
      '__proto__.x',
      'owners.mobile',
    ])
      await expect(unmask(approver, { id, field })).rejects.toBeInstanceOf(NotFound)
  })
})

test('the trail of a file is read by those who audit, and by nobody else', async () => {
  const id = await applied(citizen)
  await claim(verifier, { id })
  await forward(verifier, id)
  const auditor = await employed('Renu Thapliyal', ['ULBADMIN'])
  const { entries } = await fileTrail(auditor, { id })
  expect(entries.slice(0, 3).map(({ operation, actor }) => [operation, actor?.en])).toEqual([
    ['files.take-action', 'Usha Panwar'],
    ['files.claim', 'Usha Panwar'],
    ['applications.submit-draft', undefined],
  ])
  await expect(fileTrail(verifier, { id })).rejects.toBeInstanceOf(Forbidden)
})
