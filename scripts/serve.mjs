// node scripts/serve.mjs: the built application on PORT, as `npm start` brings it up. Once the REST interface is loaded it
// is answered before Next, which would make web streams of each request: a quarter of its time (docs/performance.md).
// What is posted to a page goes through the door (lib/interop/door) first: Next reads a form before any code of ours runs.
import { createServer } from 'node:http'
import next from 'next'
import { answersOutage } from './serve/outage.mjs'
import { countAnswers } from './serve/recent-answers.mjs'
import { inReserve } from './serve/reserve.mjs'

const port = Number(process.env.PORT ?? 3000)
const description = '/api/v1/openapi.json'
const application = next({ dev: false, port })
const throughNext = application.getRequestHandler()

const answers = (globalThis[Symbol.for('palika.recent-answers')] = countAnswers())

await application.prepare().catch((error) => {
  // Settings and connections that cannot be used are told as a sentence.
  const isTold = ['UnfitSettings', 'UnfitPooler'].includes(error?.constructor?.name)
  process.stderr.write(`${isTold ? error.message : (error?.stack ?? error)}\n`)
  process.exit(1)
})

function answer(request, response) {
  // Whatever a client wrote there: only this process knows who is at the other end.
  request.headers['x-client-address'] = request.socket.remoteAddress ?? 'unknown'
  const rest = globalThis[Symbol.for('palika.rest')]
  const { url = '/' } = request
  if (!url.startsWith('/api/health'))
    response.once('finish', () => answers.note(url, response.statusCode))
  if (answersOutage(request, response)) return
  const direct = rest && url.startsWith('/api/v1/') && !url.startsWith(description)
  const answered = direct ? rest(request, response) : throughDoor(request, response)
  answered.catch((error) => fail(response, error))
}

// Next loads what is ours with the first request, which is this server's own; until then nothing is taken, only shown.
async function throughDoor(request, response) {
  const door = globalThis[Symbol.for('palika.door')]
  const goOn = () => throughNext(request, response)
  if (door) return door(request, response, goOn)
  if (request.method === 'GET' || request.method === 'HEAD') return goOn()
  response.writeHead(503, { 'retry-after': '1', connection: 'close' }).end()
}

function fail(response, error) {
  process.stderr.write(`${error?.stack ?? error}\n`)
  if (!response.headersSent) response.writeHead(500)
  response.end()
}

await inReserve(answer)
const server = createServer(answer)

// What is being answered is answered to its end.
async function stop() {
  await new Promise((resolve) => server.close(resolve))
  await application.close()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

server.listen(port, () => fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined))
