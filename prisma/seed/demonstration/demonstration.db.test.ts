import '@/lib/services/registry'
import { expect, test } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { liveUlbs } from './live-ulbs'
import { putEmployees } from './put-employees'
import { makeLive } from './make-live'
import { play } from './play/play'

test('plays', { timeout: 300_000 }, async () => {
  const ulbs = liveUlbs()
  await makeLive(ulbs)
  const staff = await putEmployees(ulbs, clock.now())
  const t = performance.now(); const cpu = process.cpuUsage()
  for (const ulb of ulbs.slice(0, 1)) await play(ulb, staff, clock.now())
  console.log('took', performance.now() - t, process.cpuUsage(cpu))
  expect(1).toBe(1)
})
