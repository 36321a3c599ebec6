// node scripts/serve.mjs: the built application on PORT, as `npm start` brings it up. Once the REST interface is loaded it
// is answered before Next, which would make web streams of each request: a quarter of its time (docs/performance.md).
// What is posted to a page goes through the door (lib/interop/door) first: Next reads a form before any code of ours runs.
import { createServer } from 'node:http'
import next from 'next'

const port = Number(process.env.PORT ?? 3000)
const description = '/api/v1/openapi.json'
const application = next({ dev: false, port })
const throughNext = application.getRequestHandler()

await application.prepare()

const server = createServer((request, response) => {
  const rest = globalThis[Symbol.for('palika.rest')]
  const { url = '/' } = request
  const direct = rest && url.startsWith('/api/v1/') && !url.startsWith(description)
  const door = globalThis[Symbol.for('palika.door')]
  const answered = direct
    ? rest(request, response)
    : door(request, response, () => throughNext(request, response))
  answered.catch((error) => fail(response, error))
})

function fail(response, error) {
  process.stderr.write(`${error?.stack ?? error}\n`)
  if (!response.headersSent) response.writeHead(500)
  response.end()
}

// What is being answered is answered to its end.
async function stop() {
  await new Promise((resolve) => server.close(resolve))
  await application.close()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

server.listen(port)
