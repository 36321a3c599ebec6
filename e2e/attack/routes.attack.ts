import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answeredRoutes, madeByTheBuild } from '../../lib/interop/routes/answered-routes.fixture'
import { routesOfTheCode } from '../../lib/interop/routes/routes-of-the-code.fixture'

const base = process.env['PUBLIC_URL'] ?? 'http://localhost:3000'
const nobody = '019ad000-0000-7000-8000-000000000000'

test('the build answers at the addresses that are accounted for, and at no other', () => {
  const built = JSON.parse(readFileSync('.next/server/app-paths-manifest.json', 'utf8')) as object
  const addresses = Object.keys(built)
    .map((one) => one.replace(/\/(page|route)$/, '') || '/')
    .filter((one) => !madeByTheBuild.some((made) => one.startsWith(made)))
  const known = [...Object.keys(answeredRoutes), ...routesOfTheCode('page.tsx')]
  expect([...new Set(addresses)].sort()).toEqual([...new Set(known)].sort())
})

test.each([
  `/api/documents/uk.dehradun/${nobody}`,
  `/api/documents/uk.dehradun/form/${nobody}`,
  '/api/documents/uk.dehradun/x',
  `/api/files/uk.dehradun/${nobody}?k=x`,
  `/api/files/uk.dehradun/${nobody}?k=${'x'.repeat(6_000)}`,
  `/api/complaints/dehradun/photos/${nobody}`,
  '/api/complaints/dehradun/photos/x',
  '/desk/figures/complaints/cells.csv',
])('%s gives a stranger nothing', async (address) => {
  const { status } = await fetch(base + address, { redirect: 'manual' })
  expect(status).toBe(404)
})
