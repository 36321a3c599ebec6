import { once } from 'node:events'
import net from 'node:net'
import pg from 'pg'
import { cut, message, parsedName, withName, type Message } from './wire.fixture'

type Client = {
  socket: net.Socket
  /** By the client's own name: the Parse message it sent. */
  prepared: Map<string, Buffer>
  server: Server | undefined
  queued: Message[]
}
type Server = {
  stream: net.Socket
  client: Client | undefined
  /** Answers still due to what was sent: ReadyForQuery each. */
  due: number
  /** Of each Parse under way: the name it prepares, and whether its client hears of it. */
  parsing: { name: string; told: boolean }[]
  known: Set<string>
}

/**
 * A transaction pooler on loopback: each transaction gets a server connection at random. `tracking` keeps prepared
 * statements as PgBouncer 1.21 does; without it names are passed on blindly, as older ones do.
 */
export async function startPooler(target: string, { servers = 3, tracking = true } = {}) {
  const pool = await Promise.all(Array.from({ length: servers }, () => serverOf(target)))
  const waiting: Client[] = []
  const sockets = new Set<net.Socket>()
  let shared = 0
  const names = new Map<string, string>()

  const assign = (client: Client) => {
    const idle = pool.filter((server) => !server.client)
    const server = idle[Math.floor(Math.random() * idle.length)]
    if (!server) return void (waiting.includes(client) || waiting.push(client))
    server.client = client
    client.server = server
    for (const one of client.queued.splice(0)) send(client, server, one)
  }

  function send(client: Client, server: Server, one: Message) {
    if (one.type === 'Q' || one.type === 'S') server.due += 1
    if (!tracking || !'PBDC'.includes(one.type)) {
      if (one.type === 'P') server.parsing.push({ name: '', told: true })
      return void server.stream.write(one.bytes)
    }
    if (one.type === 'P') {
      const { name, rest } = parsedName(one)
      if (name) client.prepared.set(name, rest)
      const global = name && globalName(rest)
      // What the server knows already is parsed once more, without a name, so that the answers keep their order.
      const under = name && !server.known.has(global) ? global : ''
      server.parsing.push({ name: under, told: true })
      return void server.stream.write(withName(one, under))
    }
    const { name } = parsedName(one)
    const parse = name ? client.prepared.get(name) : undefined
    if (!parse) return void server.stream.write(one.bytes)
    const global = globalName(parse)
    if (!server.known.has(global) && !server.parsing.some((each) => each.name === global)) {
      server.parsing.push({ name: global, told: false })
      server.stream.write(withName(message('P', Buffer.concat([Buffer.from('\0'), parse])), global))
    }
    server.stream.write(withName(one, global))
  }

  const globalName = (parse: Buffer) => {
    const key = parse.toString('latin1')
    const known = names.get(key) ?? `POOLER_${(shared += 1)}`
    names.set(key, known)
    return known
  }

  for (const server of pool)
    server.stream.on(
      'data',
      cut((one) => {
        const { client } = server
        if (one.type === '1') {
          const parsed = server.parsing.shift()
          if (parsed?.name) server.known.add(parsed.name)
          if (parsed && !parsed.told) return
        }
        client?.socket.write(one.bytes)
        if (one.type !== 'Z') return
        server.due -= 1
        if (server.due > 0) return
        server.parsing.length = 0
        if (one.bytes[5] !== 'I'.charCodeAt(0)) return
        server.client = undefined
        if (client) client.server = undefined
        const next = waiting.shift()
        if (next) assign(next)
        else if (client?.queued.length) assign(client)
      }),
    )

  const listener = net.createServer((socket) => {
    sockets.add(socket)
    const client: Client = { socket, prepared: new Map(), server: undefined, queued: [] }
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      sockets.delete(socket)
      if (waiting.includes(client)) waiting.splice(waiting.indexOf(client), 1)
      // What it left in a transaction is undone; then the connection is free again.
      if (client.server) send(client, client.server, message('Q', Buffer.from('ROLLBACK\0')))
    })
    socket.once('data', (startup: Buffer) => {
      if (startup.readInt32BE(4) !== 196_608) return void socket.destroy()
      socket.write(welcome)
      socket.on(
        'data',
        cut((one) => {
          if (one.type === 'X') return void socket.end()
          if (client.server) return send(client, client.server, one)
          client.queued.push(one)
          assign(client)
        }),
      )
    })
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')

  const url = new URL(target)
  url.host = `127.0.0.1:${(listener.address() as net.AddressInfo).port}`
  return {
    url: url.href,
    async close() {
      for (const socket of sockets) socket.destroy()
      for (const { stream } of pool) stream.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
}

const welcome = Buffer.concat([
  message('R', Buffer.from([0, 0, 0, 0])).bytes,
  message('S', Buffer.from('server_version\u000018.0\0')).bytes,
  message('S', Buffer.from('client_encoding\0UTF8\0')).bytes,
  message('K', Buffer.alloc(8)).bytes,
  message('Z', Buffer.from('I')).bytes,
])

// pg signs in; what it then would hear, the pooler does.
async function serverOf(target: string): Promise<Server> {
  const client = new pg.Client({ connectionString: target })
  client.on('error', () => undefined)
  await client.connect()
  const stream: unknown = Reflect.get(Object(Reflect.get(client, 'connection')), 'stream')
  if (!(stream instanceof net.Socket)) throw new Error('pg keeps its socket elsewhere')
  stream.removeAllListeners()
  stream.on('error', () => stream.destroy())
  return { stream, client: undefined, due: 0, parsing: [], known: new Set() }
}
