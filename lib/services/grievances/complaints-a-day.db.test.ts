import { beforeAll, expect, test, vi } from 'vitest'
import type { Caller } from '@/lib/platform/access/actor'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { clock } from '@/lib/infra/clock/clock'
import { Refusal } from '@/lib/platform/operations/errors'
import { complained } from './complained.fixture'

// Before the settings are read, which is as soon as the registry is there.
vi.hoisted(() => (process.env['COMPLAINTS_PER_PERSON_AND_DAY'] = '4'))

let eager: Caller
let other: Caller

beforeAll(async () => {
  eager = await signedIn({ name: 'Kamla Rawat', mobile: '9800008801' })
  other = await signedIn({ name: 'Devendra Negi', mobile: '9800008802' })
})

test('one person sends so many complaints in a day, is told when the next is taken, and hinders nobody', async () => {
  // The sessions are good for less than a day.
  const noon = new Date(clock.now().getTime() - 25 * 3_600_000)
  const later = (hours: number, who = eager) =>
    clock.at(new Date(noon.getTime() + hours * 3_600_000), () => complained(who))
  for (let at = 0; at < 4; at += 1) await later(at)
  const refused: unknown = await later(5).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused).toMatchObject({
    code: 'complaints-of-today',
    params: { most: 4, minutes: 19 * 60 },
    wait: 19 * 3600,
  })
  await later(5, other)
  await later(25)
})
