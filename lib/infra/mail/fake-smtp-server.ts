import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** What the fake answers to a command instead of the usual, by its first words. */
export type Answers = Record<string, string>

const usual: Answers = {
  EHLO: '250-fake\r\n250-AUTH PLAIN\r\n250 8BITMIME',
  AUTH: '235 welcome',
  DATA: '354 go on',
  QUIT: '221 bye',
}

/** A minimal SMTP server for tests: keeps every command and message, answers as told. */
export const fakeSmtpServer = async (answers: Answers = {}) => {
  const commands: string[] = []
  const messages: string[] = []
  const sockets = new Set<Socket>()

  const server = createServer((socket) => {
    sockets.add(socket)
    let rest = ''
    let message: string[] | undefined
    socket.setEncoding('utf8').write('220 fake\r\n')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (message && line !== '.') message.push(line.replace(/^\.\./, '.'))
        else if (message) {
          messages.push(message.join('\n'))
          message = undefined
          socket.write(`${answers['.'] ?? '250 taken'}\r\n`)
        } else {
          commands.push(line)
          const verb = line.split(/[ :]/)[0] ?? ''
          const answer = answers[verb] ?? usual[verb] ?? '250 fine'
          if (answer.startsWith('354')) message = []
          if (answer !== 'silence') socket.write(`${answer}\r\n`)
        }
      }
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { url: `smtp://user:pass@127.0.0.1:${port}`, commands, messages, close }
}
