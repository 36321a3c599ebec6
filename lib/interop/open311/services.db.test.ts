import { describe, expect, test } from 'vitest'
import { asClient, form, here, read, readBoth, send } from './client.fixture'

asClient()

describe('discovery and services', () => {
  test('say where the endpoint is and what it speaks', async () => {
    const value = await readBoth('discovery', '', 'discovery')
    expect(JSON.stringify(value)).toContain('/api/open311/v2"')
    expect(await readBoth('v2/discovery', '', 'discovery')).toEqual(value)
  })

  test('list what people can report, with words and groups', async () => {
    const value = await readBoth('v2/services', here, 'services')
    expect(value).toContainEqual(
      expect.objectContaining({ service_code: 'DeadAnimals', metadata: true, type: 'realtime' }),
    )
    expect(JSON.stringify(value)).toContain('pothole')
  })

  test('speak Hindi when asked', async () => {
    const value = await readBoth('v2/services', `${here}&lang=hi`, 'services')
    expect(JSON.stringify(value)).toContain('टूटी सड़क')
  })

  test('define what a service asks', async () => {
    const value = await readBoth('v2/services/DeadAnimals', here, 'definition')
    expect(value).toMatchObject({
      service_code: 'DeadAnimals',
      attributes: [{ code: 'animal', datatype: 'singlevaluelist', required: true, order: 1 }],
    })
    const plain = await readBoth('v2/services/BurningOfGarbage', here, 'definition')
    expect(plain).toMatchObject({ attributes: [] })
  })

  test('may be read by pages of other sites, posting may not', async () => {
    const answer = await send(`v2/services.xml?${here}`)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const posted = await send('v2/requests.xml', { form: form() })
    expect(posted.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('answer in the format that is accepted where the address names none', async () => {
    const json = await send(`v2/services?${here}`, { headers: { accept: 'application/json' } })
    await read(json, 'services')
    expect((await send(`v2/services?${here}`)).headers.get('content-type')).toMatch('text/xml')
  })
})
