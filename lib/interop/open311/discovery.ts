import { installation } from '@/lib/platform/rest/installation'
import { typesChanged } from '@/lib/services/grievances/clients/types-changed'
import type { Document } from './document'

/** Which endpoints there are, what they speak, and how to get a key. */
export async function discovery(): Promise<Document> {
  const { url, real } = installation()
  const { day } = await typesChanged({ by: 'guest' }, {})
  const changeset = `${day} 00:00`
  const endpoint = {
    specification: 'http://wiki.open311.org/GeoReport_v2',
    url: `${url}/api/open311/v2`,
    changeset,
    type: real ? 'production' : 'test',
    formats: ['text/xml', 'application/json'],
  }
  return {
    root: 'discovery',
    value: {
      changeset,
      contact: `Ask the municipality: ${url}/en/help`,
      key_service: 'The administrator of each municipality gives keys to it.',
      endpoints: [endpoint],
    },
  }
}
