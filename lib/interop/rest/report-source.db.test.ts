import { expect, test } from 'vitest'
import {
  asSystem,
  complained,
  guest,
  someWard,
  type,
  ulb,
} from '@/lib/services/grievances/complained.fixture'
import { restAnswer } from './rest'

const sourceOf = async (id: string) =>
  (await asSystem((tx) => tx.complaint.findFirstOrThrow({ where: { id } }))).source

test('a report comes from where it came from, whatever it says', async () => {
  for (const source of ['COUNTER', 'WHATSAPP', 'OPEN311', 'WEB']) {
    const body = JSON.stringify({ ulb, type, ward: await someWard(), source })
    const answer = await restAnswer(
      new Request('http://localhost/api/v1/complaints', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }),
    )
    const { id } = (await answer.json()) as { id: string }
    expect(await sourceOf(id), source).toBe('API')
  }
  expect(await sourceOf((await complained(guest)).id)).toBe('WEB')
})
