import { beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { limits } from '../limits/catalogue'
import { draw } from '../limits/draw'
import { Forbidden, NotFound, Refusal } from '../operations/errors'
import { employed, ulb, type Employee } from '../workflow/office.fixture'
import { BadApiKey, demandApiKey } from './demand-api-key'
import { issueApiKey } from './issue-api-key'
import { listApiKeys } from './list-api-keys'
import { revokeApiKey } from './revoke-api-key'

let admin: Employee

beforeAll(async () => {
  admin = await employed('Administrator', ['ULBADMIN'])
})

const use = (key: string, tenantId = ulb, now = new Date()) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, (tx) =>
    demandApiKey(tx, { tenantId, key, scope: 'complaints.report', now }),
  )

describe('a key', () => {
  test('opens its ULB and no other', async () => {
    const { id, key } = await issueApiKey(admin, { name: 'City app' })
    expect(await use(key)).toEqual({ id, name: 'City app' })
    await expect(use(key, 'uk.haridwar')).rejects.toThrow(BadApiKey)
  })

  test('is told once; afterwards only its beginning and its hash are there', async () => {
    const { id, key } = await issueApiKey(admin, { name: 'City app' })
    const listed = await listApiKeys(admin, {})
    expect(listed.keys.find((one) => one.id === id)?.beginning).toBe(key.slice(0, 12))
    expect(JSON.stringify(listed)).not.toContain(key)
    const row = await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, (tx) =>
      tx.apiKey.findUniqueOrThrow({ where: { tenantId_id: { tenantId: ulb, id } } }),
    )
    expect(JSON.stringify(row)).not.toContain(key)
  })

  test('opens nothing once it was taken back, which happens once', async () => {
    const { id, key } = await issueApiKey(admin, { name: 'City app' })
    await revokeApiKey(admin, { id })
    await expect(use(key)).rejects.toThrow(BadApiKey)
    await expect(revokeApiKey(admin, { id })).rejects.toThrow(NotFound)
  })

  test('is not another ULB’s to list or to take back', async () => {
    const { id, key } = await issueApiKey(admin, { name: 'City app' })
    const stranger = await employed('Stranger', ['ULBADMIN'], 'uk.haridwar')
    await expect(revokeApiKey(stranger, { id })).rejects.toThrow(NotFound)
    expect((await listApiKeys(stranger, {})).keys).toEqual([])
    expect(await use(key)).toMatchObject({ id })
  })

  test('is an administrator’s to give', async () => {
    const clerk = await employed('Clerk', ['CEMP'])
    await expect(issueApiKey(clerk, { name: 'Mine' })).rejects.toThrow(Forbidden)
  })

  test('may be used 600 times at once, and once more every six seconds', async () => {
    const { key, id } = await issueApiKey(admin, { name: 'Eager' })
    const now = new Date()
    const uses = Array.from({ length: 600 }, () => ({ limit: limits.apiKey, of: { key: id } }))
    await Promise.all(uses.map((one) => draw([one], now)))
    await expect(use(key, ulb, now)).rejects.toThrow(Refusal)
    await use(key, ulb, new Date(now.getTime() + 6000))
  })
})
