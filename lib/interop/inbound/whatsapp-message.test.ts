import { describe, expect, test } from 'vitest'
import { whatsAppMessages } from './whatsapp-message'

const post = (messages: unknown[]) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '15550001111', phone_number_id: '9' },
            contacts: [{ profile: { name: 'Kamla' }, wa_id: '919800007001' }],
            messages,
          },
        },
      ],
    },
  ],
})

const from = { from: '919800007001', id: 'wamid.A', timestamp: '1795737600' }

describe('a post of Meta’s', () => {
  test('holds texts, places, and pictures with what is written below them', () => {
    const found = whatsAppMessages(
      post([
        { ...from, type: 'text', text: { body: 'kooda pada hai' } },
        { ...from, type: 'image', image: { id: 'M1', mime_type: 'image/jpeg', caption: 'Here' } },
        { ...from, type: 'location', location: { latitude: 30.3, longitude: 78, name: 'x' } },
      ]),
    )
    expect(found.map(({ message, pictures }) => [message.text, pictures])).toEqual([
      ['kooda pada hai', []],
      ['Here', ['M1']],
      ['', []],
    ])
    expect(found[2]?.message).toMatchObject({ location: { latitude: 30.3, longitude: 78 } })
    expect(found[0]?.message).toMatchObject({
      ...{ channel: 'WHATSAPP', to: '15550001111', name: 'Kamla' },
      at: new Date('2026-11-27T00:00:00Z'),
    })
  })

  test.each([
    [{}],
    [null],
    ['text'],
    [[]],
    [post([{ type: 'text' }])],
    [
      {
        entry: [
          { changes: [{ value: { metadata: { display_phone_number: '1555' }, statuses: [] } }] },
        ],
      },
    ],
  ])('that holds no message is read as none: %j', (posted) => {
    expect(whatsAppMessages(posted)).toEqual([])
  })
})
