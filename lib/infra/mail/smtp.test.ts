import { afterEach, describe, expect, test } from 'vitest'
import { fakeSmtpServer, type Answers } from './fake-smtp-server'
import { smtpMail } from './smtp'

const mail = { to: 'asha@example.in', subject: 'आपकी रसीद', text: 'धन्यवाद।\n.\nPalika' }
const from = 'Nagar Nigam <no-reply@example.in>'
const opened: { close(): void }[] = []

const open = async (answers?: Answers, timeoutMs = 2_000) => {
  const server = await fakeSmtpServer(answers)
  const channel = smtpMail({ url: server.url, from, timeoutMs })
  opened.push(channel, server)
  return { server, channel }
}
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

const decoded = (message: string) =>
  message.replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, words: string) =>
    Buffer.from(words, 'base64').toString(),
  )

describe('SMTP', () => {
  test('logs in and hands over envelope, Hindi subject, text, HTML and attachment', async () => {
    const { server, channel } = await open()
    const attachments = [
      { name: 'receipt.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF-1.7 test') },
    ]
    const { reference } = await channel.send({ ...mail, html: '<p>Thank you</p>', attachments })
    const login = Buffer.from('\0user\0pass').toString('base64')
    expect(server.commands).toContain(`AUTH PLAIN ${login}`)
    expect(server.commands).toContain('MAIL FROM:<no-reply@example.in>')
    expect(server.commands).toContain('RCPT TO:<asha@example.in>')
    const message = decoded(server.messages[0] ?? '')
    expect(message).toContain('आपकी रसीद')
    expect(message).toContain('<p>Thank you</p>')
    expect(message).toContain('Content-Type: application/pdf; name=receipt.pdf')
    expect(message).toContain(Buffer.from('%PDF-1.7 test').toString('base64'))
    expect(message).toContain('Auto-Submitted: auto-generated')
    expect(message).toContain(`Message-ID: ${reference}`)
  })

  test('keeps at most three connections for many messages', async () => {
    const { server, channel } = await open()
    await Promise.all(Array.from({ length: 12 }, () => channel.send(mail)))
    expect(server.messages).toHaveLength(12)
    const greetings = server.commands.filter((command) => command.startsWith('EHLO'))
    expect(greetings.length).toBeLessThanOrEqual(3)
  })

  test.each([
    'a@example.in, b@example.in',
    'a@example.in\r\nBcc: b@example.in',
    'Asha <a@example.in>',
    '',
  ])('refuses %j as one address, before any connection', async (to) => {
    const { server, channel } = await open()
    await expect(channel.send({ ...mail, to })).rejects.toMatchObject({ permanent: true })
    expect(server.commands).toEqual([])
  })

  test('a subject cannot add a header or a recipient', async () => {
    const { server, channel } = await open()
    await channel.send({ ...mail, subject: 'Hello\r\nBcc: b@example.in' })
    expect(server.commands.filter((command) => command.startsWith('RCPT'))).toHaveLength(1)
    expect(server.messages[0]).not.toMatch(/^Bcc:/m)
  })

  test.each<[Answers, boolean, RegExp]>([
    [{ RCPT: '550 no such user asha@example.in' }, true, /550/],
    [{ RCPT: '450 mailbox busy' }, false, /450/],
    [{ '.': '452 disk full' }, false, /452/],
    [{ AUTH: '535 wrong password' }, false, /EAUTH 535/],
    [{ EHLO: 'silence' }, false, /ETIMEDOUT/],
  ])(
    'after %o, permanent is %s, and no address is in the reason',
    async (answers, permanent, why) => {
      const { channel } = await open(answers, 300)
      const failure: unknown = await channel.send(mail).catch((error: unknown) => error)
      expect(failure).toMatchObject({ permanent, message: expect.stringMatching(why) })
      expect(String(failure)).not.toContain('asha')
    },
  )

  test('its health tells a server that answers from one that does not', async () => {
    const { channel } = await open()
    await channel.health()
    const refusing = await open({ AUTH: '535 wrong password' })
    await expect(refusing.channel.health()).rejects.toThrow('EAUTH')
    const gone = smtpMail({ url: 'smtp://127.0.0.1:1', from })
    opened.push(gone)
    await expect(gone.health()).rejects.toMatchObject({ permanent: false })
  })
})
