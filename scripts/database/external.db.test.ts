import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openExternal } from './external.mjs'

const { adminUrl } = inject('cluster')
const secrets = { DATABASE_LOGIN_PASSWORD: 'unused' }
const admin = new pg.Client({ connectionString: adminUrl })
const { DATABASE_URL = '', APP_DATABASE_URL = '' } = process.env
const given = { DATABASE_URL, APP_DATABASE_URL }

const as = (user: string) => {
  const url = new URL(given.DATABASE_URL)
  url.username = user
  url.password = 'pass'
  return { ...given, DATABASE_URL: url.href }
}

beforeAll(async () => {
  await admin.connect()
  await admin.query(`CREATE ROLE reader LOGIN PASSWORD 'pass'`)
})
afterAll(async () => {
  await admin.query('DROP ROLE reader')
  await admin.end()
})

test('a database whose owner may do everything needed is taken', async () => {
  await expect(openExternal({ ...given }, secrets)).resolves.toMatchObject(given)
})

test('a user without rights is told which one and how to get it', async () => {
  await expect(openExternal(as('reader'), secrets)).rejects.toThrow(/GRANT CREATE ON DATABASE/)
})

test('a wrong password is told without repeating it', async () => {
  const attempt = openExternal(as('palika_owner'), secrets)
  await expect(attempt).rejects.toThrow(/refuses the password of user palika_owner/)
  await expect(attempt).rejects.not.toThrow(/pass:|:pass/)
})

test('a runtime user that may not take the application role is refused', async () => {
  const app = { ...given, APP_DATABASE_URL: as('reader').DATABASE_URL }
  await expect(openExternal(app, secrets)).rejects.toThrow(/APP_DATABASE_URL cannot be used/)
})
