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
    const { messages: found } = whatsAppMessages(
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
    expect(whatsAppMessages(posted).messages).toEqual([])
  })

  const only = (message: object) => {
    const { messages, unreadable } = whatsAppMessages(post([{ ...from, ...message }]))
    expect(unreadable).toEqual([])
    return messages[0]
  }

  test.each([
    [{ type: 'button', button: { text: 'Dogs', payload: 'dog' } }, 'Dogs', 'dog'],
    [
      {
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: 'cattle', title: 'Cow' } },
      },
      'Cow',
      'cattle',
    ],
    [
      {
        type: 'interactive',
        interactive: {
          type: 'list_reply',
          list_reply: { id: 'StreetLightNotWorking', title: 'Street light', description: '' },
        },
      },
      'Street light',
      'StreetLightNotWorking',
    ],
  ])('holds a choice: %j', (message, text, choice) => {
    expect(only(message)?.message).toMatchObject({ kind: 'text', text, choice })
  })

  test.each([
    ['audio', { audio: { id: 'M2', voice: true, mime_type: 'audio/ogg; codecs=opus' } }, 'voice'],
    ['sticker', { sticker: { id: 'M3', mime_type: 'image/webp' } }, 'sticker'],
    ['reaction', { reaction: { message_id: 'wamid.B', emoji: '👍' } }, 'reaction'],
    ['contacts', { contacts: [{ name: { formatted_name: 'Hari' } }] }, 'contact'],
    ['video', { video: { id: 'M4', mime_type: 'video/mp4' } }, 'video'],
    ['document', { document: { id: 'M5', mime_type: 'application/pdf' } }, 'document'],
    ['edit', { edit: { original_message_id: 'wamid.B' } }, 'edited'],
    ['revoke', { revoke: { original_message_id: 'wamid.B' } }, 'deleted'],
    ['system', { system: { type: 'user_changed_number' } }, 'notice'],
    ['unsupported', { errors: [{ code: 131051 }] }, 'unsupported'],
    ['something_new', {}, 'unsupported'],
    ['location', { location: { latitude: 91, longitude: 0 } }, 'unsupported'],
  ])('knows %s for what it is', (type, message, kind) => {
    expect(only({ type, ...message })?.message.kind).toBe(kind)
  })

  test('says the name of a place, and takes a photograph sent as a file', () => {
    const location = { latitude: 30.3, longitude: 78, name: 'Clock tower', address: 'Rajpur Road' }
    expect(only({ type: 'location', location })?.message.location?.name).toBe(
      'Clock tower, Rajpur Road',
    )
    const document = { id: 'M6', mime_type: 'image/jpeg', filename: 'IMG.jpg', caption: 'Here' }
    expect(only({ type: 'document', document })).toMatchObject({
      ...{ pictures: ['M6'], message: { kind: 'text', text: 'Here' } },
    })
  })

  test('that cannot be read is not lost, and news of the account is none', () => {
    expect(whatsAppMessages(post([{ type: 'text' }])).unreadable).toHaveLength(1)
    expect(whatsAppMessages({ entry: [{ changes: [{ value: {} }] }] }).unreadable).toEqual([])
    expect(whatsAppMessages({ messages: [{}] }).unreadable).toHaveLength(1)
  })
})
