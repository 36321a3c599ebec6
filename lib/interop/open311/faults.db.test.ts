import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueApiKey } from '@/lib/platform/api-keys/issue-api-key'
import { revokeApiKey } from '@/lib/platform/api-keys/revoke-api-key'
import { employed } from '@/lib/platform/workflow/office.fixture'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { asClient, form, here, read, refusal, send, ulb } from './client.fixture'

asClient()

describe('what is refused', () => {
  test.each([
    ['v2/services', 400, /jurisdiction_id was not provided/],
    ['v2/services?jurisdiction_id=uk.nowhere', 404, /jurisdiction_id was not found/],
    ['v2/services?jurisdiction_id=uk', 404, /jurisdiction_id was not found/],
    [`v2/services/Nothing?${here}`, 404, /service_code was not found/],
    [`v2/requests/PGR-0?${here}`, 404, /service_request_id was not found/],
    [`v2/requests?${here}&status=lost`, 400, /status/],
    [`v2/requests?${here}&start_date=yesterday`, 400, /start_date/],
    [`v2/requests?${here}&start_date=0000-01-01T00:00:00Z`, 400, /start_date/],
    [`v2/requests?${here}&updated_before=9999-12-31T23:59:59Z`, 400, /updated_before/],
    [
      `v2/requests?${here}&start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z`,
      400,
      /90 days/,
    ],
    [`v2/requests?${here}&page=11&page_size=1000`, 400, /10000/],
    [`v2/tokens/1?${here}`, 404, /token was not found/],
    [`v2/tokens/${uuidv7()}?${here}`, 404, /Not found/],
    [`v2/nothing?${here}`, 404, /no such resource/],
    ['v3/services', 404, /no such resource/],
  ])('GET %s', async (path, status, sentence) => {
    const { status: given, said } = await refusal(path)
    expect(given).toBe(status)
    expect(said).toMatch(sentence)
  })

  test.each([
    [{ api_key: '' }, 403, /api_key/],
    [{ api_key: 'palika_wrong' }, 403, /api_key/],
    [{ jurisdiction_id: 'uk.dehradun' }, 403, /api_key/],
    [{ service_code: '' }, 400, /service_code was not provided/],
    [{ service_code: 'Nothing' }, 404, /service_code/],
    [{ lat: '', long: '' }, 400, /lat and long/],
    [{ long: '' }, 400, /long/],
    [{ lat: 'north' }, 400, /lat/],
    [{ service_code: 'DeadAnimals' }, 400, /attribute\[animal\]/],
    [{ service_code: 'DeadAnimals', 'attribute[animal]': 'unicorn' }, 400, /attribute\[animal\]/],
    [{ 'attribute[colour]': 'red' }, 400, /attribute\[colour\]/],
    [{ media_url: 'javascript:alert(1)' }, 400, /media_url/],
    [{ service_code: 'NoWaterSupply' }, 400, /phone/],
    [{ description: 'x'.repeat(4001) }, 400, /description/],
  ])('POST with %o', async (change, status, sentence) => {
    const { status: given, said } = await refusal('v2/requests', form(change))
    expect(given).toBe(status)
    expect(said).toMatch(sentence)
  })

  test('a key that was taken back', async () => {
    const admin = await employed('Administrator', ['ULBADMIN'], ulb)
    const taken = await issueApiKey(admin, { name: 'Gone' })
    await revokeApiKey(admin, { id: taken.id })
    expect((await refusal('v2/requests', form({ api_key: taken.key }))).status).toBe(403)
  })

  test('a form of another kind', async () => {
    const headers = { 'content-type': 'application/json' }
    expect((await send('v2/requests.json', { form: '{}', headers })).status).toBe(400)
  })
})

test('whatever is sent, the answer is one of the specification', async () => {
  const names = ['api_key', 'service_code', 'lat', 'long', 'address_string', 'phone', 'email']
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('DamagedRoad', '1', '\u0000'),
  )
  const fields = fc.dictionary(fc.constantFrom(...names, 'attribute[x]', 'description'), word)
  await fc.assert(
    fc.asyncProperty(fields, fc.constantFrom('xml', 'json'), async (sent, format) => {
      const { api_key, jurisdiction_id } = form()
      const answer = await send(`v2/requests.${format}`, {
        form: { ...sent, api_key, jurisdiction_id },
      })
      expect([201, 400, 404]).toContain(answer.status)
      const said = await read(answer, answer.status === 201 ? 'created' : 'errors')
      expect(JSON.stringify(said)).not.toMatch(/General service error/)
    }),
    { numRuns: 150 },
  )
  await fc.assert(
    fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
      const answer = await send(`v2/requests${path}?${here}&${query}`)
      expect([200, 400, 404]).toContain(answer.status)
      expect(await answer.text()).not.toMatch(/General service error/)
    }),
    { numRuns: 150 },
  )
})
