import { setTimeout as pause } from 'node:timers/promises'
import { Stopped } from './stopped.mjs'

/** Waits until an address answers without a server error. */
export async function untilReady(url, patience = 120_000) {
  const end = Date.now() + patience
  let last = 'no answer'
  while (Date.now() < end) {
    try {
      const { status } = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
      if (status < 500) return undefined
      last = `status ${status}`
    } catch (error) {
      last = error.cause?.code ?? error.name
    }
    await pause(50)
  }
  throw new Stopped(`The application did not become ready within ${patience / 1000} s (${last}).`)
}
