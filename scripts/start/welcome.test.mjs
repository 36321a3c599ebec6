import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { welcome } from './welcome.mjs'

const env = { PUBLIC_URL: 'http://localhost:3000', SANDBOX_GATEWAY_URL: 'http://localhost:3001' }
const login = (role, ulb, rest = {}) => ({
  role,
  ulb,
  login: `${role}.x`,
  password: 'hill',
  ...rest,
})

function logins(...rows) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'palika-demo-')), 'demo.json')
  writeFileSync(file, JSON.stringify(rows))
  return file
}

test('a demonstration shows the log-ins of one ULB and of the state, and where the others are', () => {
  const file = logins(
    login('clerk', 'Dehradun', { totp: 'KEY' }),
    login('clerk2', 'Nainital'),
    login('chief', 'all'),
  )
  const text = welcome({ ...env, APP_MODE: 'demonstration' }, file)
  expect(text).toMatch(/clerk .*Dehradun .*hill .*KEY/)
  expect(text).toContain('chief.x')
  expect(text).not.toContain('clerk2.x')
  expect(text).toContain('1 more')
})

test('production shows no log-ins, whatever lies about', () => {
  expect(
    welcome({ ...env, APP_MODE: 'production' }, logins(login('clerk', 'Dehradun'))),
  ).not.toMatch(/hill|clerk/)
})
