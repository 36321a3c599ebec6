import { once } from 'node:events'
import { createServer } from 'node:http'

/** Whether this process stands in reserve: it loads everything and waits until its starter says that it is to serve. */
const stands = process.env.WAITS_IN_RESERVE === 'yes'

// lib/platform/jobs/start-up.ts starts no jobs before it.
const called = stands ? untilCalled() : undefined
globalThis[Symbol.for('palika.called')] = called

/** What a process asks itself before it serves, so that what answers is loaded. */
const askedFirst = ['/api/health', '/en', '/api/v1/complaint-types?ulb=none']

/** Waits, in reserve, until it is to serve; meanwhile it loads what `handler` needs for its first answers. */
export async function inReserve(handler) {
  if (!called) return
  await Promise.race([called, warmUp(handler)])
  if (process.connected) process.send('loaded')
  await called
}

async function warmUp(handler) {
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  for (const path of askedFirst)
    await fetch(`http://127.0.0.1:${server.address().port}${path}`)
      .then((answer) => answer.arrayBuffer())
      .catch(() => undefined)
  server.close()
}

// One that waits for a starter who is gone ends; one that serves goes on, and the next start takes over.
async function untilCalled() {
  const ends = () => process.exit(0)
  process.once('disconnect', ends)
  await once(process, 'message')
  process.off('disconnect', ends)
  process.disconnect()
}
