import { describe, expect, test } from 'vitest'
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
const textOf = (parts: object) => mailMessage(mail(parts), now)?.text

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
    expect(mailMessage(mail({ Attachments }), now)?.media).toHaveLength(1)
  })

  test.each([
    [{ FromFull: { Email: 'MAILER-DAEMON@palika.test' } }],
    [{ FromFull: { Email: 'no-reply@palika.test' } }],
    [{ Headers: [{ Name: 'Auto-Submitted', Value: 'auto-replied' }] }],
    [{ Headers: [{ Name: 'Precedence', Value: 'bulk' }] }],
  ])('of a machine is not answered: %j', (parts) => {
    expect(mailMessage(mail(parts), now)).toBeUndefined()
  })

  test('with an unreadable date came now', () => {
    expect(mailMessage(mail({ Date: 'soon' }), now)?.at).toEqual(now)
  })
})
