import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openExternal } from './external.mjs'
import { logInsOf, openToOwnLogIns } from './roles.mjs'

const { adminUrl } = inject('cluster')
const secrets = { DATABASE_LOGIN_PASSWORD: 'unused', DATABASE_SYSTEM_PASSWORD: 'unused' }
const admin = new pg.Client({ connectionString: adminUrl })
const { DATABASE_URL = '', APP_DATABASE_URL = '', SYSTEM_DATABASE_URL = '' } = process.env
const given = { DATABASE_URL, APP_DATABASE_URL, SYSTEM_DATABASE_URL }
const database = new URL(DATABASE_URL).pathname.slice(1)

const as = (user: string) => {
  const url = new URL(given.DATABASE_URL)
  url.username = user
  url.password = 'pass'
  return { ...given, DATABASE_URL: url.href }
}

beforeAll(async () => {
  await admin.connect()
  await admin.query(`CREATE ROLE reader LOGIN PASSWORD 'pass'`)
  await admin.query(`GRANT CONNECT ON DATABASE "${database}" TO reader`)
})
afterAll(async () => {
  await admin.query(`REVOKE ALL ON DATABASE "${database}" FROM reader`)
  await admin.query('DROP ROLE reader')
  for (const name of Object.values(logInsOf(database))) {
    const quoted = pg.escapeIdentifier(name)
    await admin.query(`REVOKE ALL ON DATABASE "${database}" FROM ${quoted}`).catch(() => undefined)
    await admin.query(`DROP ROLE IF EXISTS ${quoted}`)
  }
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

test('a runtime user that is in no group is refused', async () => {
  const app = { ...given, APP_DATABASE_URL: as('reader').DATABASE_URL }
  await expect(openExternal(app, secrets)).rejects.toThrow(/APP_DATABASE_URL cannot be used/)
})

const works = async (connectionString: string) => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ name: string }>('SELECT current_user AS name')
  await client.end()
  return rows[0]?.name
}

test('a second copy with secrets of its own is told so, and the first goes on', async () => {
  const alone = { DATABASE_URL }
  const first = { DATABASE_LOGIN_PASSWORD: 'first-web', DATABASE_SYSTEM_PASSWORD: 'first-system' }
  const opened = await openExternal(alone, first)
  const names = [opened.APP_DATABASE_URL, opened.SYSTEM_DATABASE_URL].map(works)
  expect(await Promise.all(names)).toEqual(Object.values(logInsOf(database)))

  await expect(
    openExternal(alone, { ...first, DATABASE_LOGIN_PASSWORD: 'second' }),
  ).rejects.toThrow(/password that is not ours.*APP_DATABASE_URL/)
  expect(await works(opened.APP_DATABASE_URL)).toBe(`${database}_web`)
  expect(await openExternal(alone, first)).toEqual(opened)
})

test('starting again leaves what works as it is', async () => {
  const logIn = pg.escapeLiteral(new URL(APP_DATABASE_URL).username)
  const password = `SELECT rolpassword FROM pg_authid WHERE rolname = ${logIn}`
  const before = await admin.query(password)
  await openExternal({ ...given }, secrets)
  expect((await admin.query(password)).rows).toEqual(before.rows)
})

test('a log-in has its own database alone, and everybody else none', async () => {
  const elsewhere = Object.assign(new URL(APP_DATABASE_URL), { pathname: '/palika_elsewhere' }).href
  await admin.query('DROP DATABASE IF EXISTS palika_elsewhere')
  await admin.query('CREATE DATABASE palika_elsewhere')
  try {
    await openToOwnLogIns(admin, 'palika_elsewhere', [])
    await expect(works(elsewhere)).rejects.toMatchObject({ code: '42501' })
  } finally {
    await admin.query('DROP DATABASE palika_elsewhere')
  }
})
