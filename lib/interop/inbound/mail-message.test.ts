import { describe, expect, test } from 'vitest'
import { silent } from '@/lib/platform/inbound/inbound-message'
import { mailMessage } from './mail-message'

const now = new Date('2026-11-27T06:00:00Z')
const mail = (parts: object = {}) => ({
  MessageID: 'a-1',
  FromFull: { Email: 'Reader@palika.test', Name: 'A Reader' },
  OriginalRecipient: 'town@palika.test',
  Subject: 'Street light',
  TextBody: 'It is out.\r\n-- \r\nA Reader',
  Date: 'Fri, 27 Nov 2026 11:00:00 +0530',
  ...parts,
})
const textOf = (parts: object) => mailMessage(mail(parts), now).text

describe('a mail', () => {
  test('is its subject and its words, without the signature', () => {
    expect(mailMessage(mail(), now)).toMatchObject({
      ...{
        channel: 'EMAIL',
        id: 'a-1',
        from: 'Reader@palika.test',
        text: 'Street light\nIt is out.',
      },
      at: new Date('2026-11-27T05:30:00Z'),
    })
  })

  test('that answers is what was written anew', () => {
    const Subject = 'Re: Your message'
    const TextBody = 'Ward 3\n\nOn Friday, Palika wrote:\n> Where is it?'
    expect(textOf({ Subject, TextBody })).toBe('Ward 3')
    expect(textOf({ Subject, TextBody: '> Where?\nWard 3' })).toBe('Ward 3')
    expect(textOf({ Subject, StrippedTextReply: '2' })).toBe('2')
  })

  test('brings its pictures, and nothing else', () => {
    const attached = (ContentType: string) => ({ Name: 'a', ContentType, Content: 'AAAA' })
    const Attachments = [attached('image/png'), attached('application/pdf')]
    expect(mailMessage(mail({ Attachments }), now).media).toHaveLength(1)
  })

  test.each([
    [{ FromFull: { Email: 'MAILER-DAEMON@palika.test' } }],
    [{ FromFull: { Email: 'no-reply@palika.test' } }],
    [{ Headers: [{ Name: 'Auto-Submitted', Value: 'auto-replied' }] }],
    [{ Headers: [{ Name: 'Precedence', Value: 'bulk' }] }],
  ])('of a machine is not answered: %j', (parts) => {
    expect(silent).toContain(mailMessage(mail(parts), now).kind)
  })

  test.each([
    [{ FromFull: { Email: 'postmaster@mail.test' } }, 'bounce'],
    [{ Subject: 'Undeliverable: Complaint received' }, 'bounce'],
    [{ Subject: 'Automatic reply: Complaint received' }, 'automatic'],
    [{ Headers: [{ Name: 'Content-Type', Value: 'multipart/report; x' }] }, 'bounce'],
    [{ Headers: [{ Name: 'Return-Path', Value: '<>' }] }, 'bounce'],
    [{ Headers: [{ Name: 'X-Autoreply', Value: 'yes' }] }, 'automatic'],
    [{ Headers: [{ Name: 'List-Id', Value: '<news.mail.test>' }] }, 'automatic'],
    [{ Headers: [{ Name: 'Auto-Submitted', Value: 'no' }] }, 'text'],
    [{ Headers: [{ Name: 'Return-Path', Value: '<reader@palika.test>' }] }, 'text'],
    [{ Subject: 'Returned bottles lie at the bridge' }, 'text'],
  ])('%j is %s', (parts, kind) => {
    expect(mailMessage(mail(parts), now).kind).toBe(kind)
  })

  test('that has only HTML is read as its words', () => {
    expect(textOf({ TextBody: '', HtmlBody: '<p>Ward 3<br>At the gate</p>' })).toBe(
      'Street light\nWard 3\nAt the gate',
    )
  })

  test('says which mails it answers', () => {
    const Headers = [
      { Name: 'In-Reply-To', Value: '<a@palika.test>' },
      { Name: 'References', Value: '<b@palika.test>\r\n <c@palika.test>' },
    ]
    expect(mailMessage(mail({ Headers }), now).references).toEqual([
      ...['<a@palika.test>', '<b@palika.test>', '<c@palika.test>'],
    ])
    expect(textOf({ Headers, TextBody: 'Thank you' })).toBe('Thank you')
  })

  test('keeps photographs, also those between the words, and leaves out logos and marks', () => {
    const jpeg = (length: number) => `/9j/${'A'.repeat(length)}`
    const Attachments = [
      { Name: 'IMG_1.jpg', ContentType: 'image/jpeg', Content: jpeg(90_000), ContentID: 'a@x' },
      { Name: 'image001.png', ContentType: 'image/png', Content: jpeg(9_000), ContentID: 'b@x' },
      { Name: 'banner.gif', ContentType: 'image/gif', Content: 'R0lGODxx', ContentID: 'c@x' },
      { Name: 'small.jpg', ContentType: 'image/jpeg', Content: jpeg(4_000) },
      { Name: 'photo', ContentType: 'application/octet-stream', Content: jpeg(4_000) },
      { Name: 'letter.pdf', ContentType: 'application/pdf', Content: 'JVBERi0x' },
    ]
    const { media = [], leftOut } = mailMessage(mail({ Attachments }), now)
    expect(media.map(({ name }) => name)).toEqual(['IMG_1.jpg', 'small.jpg', 'photo'])
    expect(leftOut).toEqual(['letter.pdf'])
  })

  test('with an unreadable date came now', () => {
    expect(mailMessage(mail({ Date: 'soon' }), now)?.at).toEqual(now)
  })
})
