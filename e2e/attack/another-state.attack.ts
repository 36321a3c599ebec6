import { spawnSync } from 'node:child_process'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type Server } from '../fixtures/server'

// The same build and the same migrations, under the code of another state.
const state = 'hp'
const ofTheFirst = /\buk\b|\buk\.|uttarakhand|उत्तराखंड|उत्तराखण्ड/i
const database = 'palika_another_state'
const owner = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
let own: pg.Client
let server: Server

const renamed = (url = '') => {
  const other = new URL(url)
  other.pathname = database
  return other.href
}
const settings = {
  STATE_CODE: state,
  DATABASE_URL: renamed(process.env['DATABASE_URL']),
  APP_DATABASE_URL: renamed(process.env['APP_DATABASE_URL']),
  SYSTEM_DATABASE_URL: renamed(process.env['SYSTEM_DATABASE_URL']),
  // Nobody's own addresses are what is looked for.
  SANDBOX_GATEWAY_URL: 'http://127.0.0.1:9',
}

beforeAll(async () => {
  await owner.connect()
  await owner.query(`DROP DATABASE IF EXISTS ${database}`)
  await owner.query(`CREATE DATABASE ${database}`)
  run('scripts/prisma/prisma.mjs', 'migrate', 'deploy')
  const logIns = [settings.APP_DATABASE_URL, settings.SYSTEM_DATABASE_URL]
    .map((url) => `"${new URL(url).username}"`)
    .join(', ')
  await owner.query(`GRANT CONNECT ON DATABASE ${database} TO ${logIns}`)
  run('node_modules/tsx/dist/cli.mjs', 'prisma/seed/seed.ts', 'staff')
  own = new pg.Client({ connectionString: settings.DATABASE_URL })
  await own.connect()
  server = await startServer(settings)
}, 240_000)

afterAll(async () => {
  await server?.kill()
  await own?.end()
  await owner.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  await owner.end()
})

function run(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

const post = async (path: string, body: object, token?: string) => {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
  })
  expect(response.status, await response.clone().text()).toBe(201)
  return (await response.json()) as Record<string, string>
}

async function citizen() {
  const { challenge, demonstrationCode } = await post('/auth/otp', { mobile: '9000095111' })
  const proof = { challenge, code: demonstrationCode, name: 'Kamla Rawat' }
  return (await post('/auth/token', proof))['token']
}

async function officer(userName: string) {
  const { demonstrationPassword: password } =
    await import('@/lib/platform/identity/demonstration-log-ins')
  return await post('/auth/employee-token', { userName, password })
}

test('a citizen reports and officers resolve, all within that state', async () => {
  const ulb = `${state}.dehradun`
  const { rows } = await own.query<{ id: string }>(
    'SELECT id FROM ward WHERE tenant_id = $1 ORDER BY id LIMIT 1',
    [ulb],
  )
  const report = { type: 'IllegalParking', ward: rows[0]?.id, landmark: 'Clock tower' }
  const { id } = await post('/complaints', { ulb, ...report }, await citizen())
  const [gro, field] = [await officer('gro.dehradun'), await officer('field.dehradun')]
  const act = (body: object, token?: string) => post(`/complaints/${id}/actions`, body, token)
  await act({ action: 'ASSIGN', assignee: field['personId'] }, gro['token'])
  await act({ action: 'RESOLVE', remark: 'The car is gone.' }, field['token'])

  const found = await own.query('SELECT tenant_id, state FROM complaint')
  expect(found.rows).toEqual([{ tenant_id: ulb, state: 'RESOLVED' }])
})

test('nothing that everybody may read names the first state', async () => {
  const { rows } = await own.query<{ number: string }>('SELECT number FROM complaint')
  const towns = ['', '/dehradun', '/dehradun/complaints', '/dehradun/scorecard', '/dehradun/report']
  const states = ['/about', '/fees', '/help', '/privacy', '/accessibility', '/scorecard', '/report']
  const service = '/dehradun/services/trade-licence'
  const pages = ['en', 'hi'].flatMap((language) =>
    [...towns, ...states, service, '/sign-in', '/track', '/no-such-town'].map(
      (path) => `/${language}${path}`,
    ),
  )
  const others = [
    ...['/desk/sign-in', '/verify', '/pay', '/manifest.webmanifest', '/verify-offline.html'],
    ...['/api/v1/openapi.json', `/api/v1/complaint-types?ulb=${state}.dehradun`],
    ...['/api/open-data/complaints/himachal-pradesh/figures.csv', '/api/open311/discovery.json'],
    `/api/open311/v2/services.json?jurisdiction_id=${state}.dehradun`,
    `/en/dehradun/complaints/${encodeURIComponent(rows[0]?.number ?? '')}`,
  ]
  const telling: string[] = []
  for (const path of [...pages, ...others]) {
    const response = await fetch(server.url + path)
    const text = await response.text()
    expect(response.status, path).toBeLessThan(500)
    const said = ofTheFirst.exec(text)
    if (said) telling.push(`${path}: ${text.slice(Math.max(0, said.index - 60), said.index + 60)}`)
  }
  expect(telling).toEqual([])
  expect(await (await fetch(`${server.url}/en/about`)).text()).toContain('Himachal Pradesh')
  expect(await (await fetch(`${server.url}/hi`)).text()).toContain('हिमाचल प्रदेश')
})

test('no row of that database belongs to another state', async () => {
  const { rows: columns } = await own.query<{ table: string; column: string }>(
    `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        AND (c.column_name IN ('tenant_id', 'state_id') OR (c.table_name = 'tenant' AND c.column_name = 'id'))`,
  )
  expect(columns.length).toBeGreaterThan(40)
  const foreign: string[] = []
  for (const { table, column } of columns) {
    const { rows } = await own.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM "${table}" WHERE split_part("${column}", '.', 1) <> $1`,
      [state],
    )
    if (rows[0]?.count) foreign.push(`${table}.${column}: ${rows[0].count}`)
  }
  expect(foreign).toEqual([])
})
