import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** What another person met: how many answers, and the longest they waited for one, in milliseconds. */
export type Met = { answers: number; worst: number }

// A thread of its own: what the attackers of a test do must not be counted as waiting.
const asking = `
const { parentPort, workerData } = require('node:worker_threads')
let over = false
parentPort.once('message', () => (over = true))
const main = async () => {
  for (let warm = 0; warm < 50; warm += 1) await (await fetch(workerData)).arrayBuffer()
  parentPort.postMessage('ready')
  const met = { answers: 0, worst: 0 }
  while (!over) {
    const begun = performance.now()
    const answer = await fetch(workerData)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error('answered ' + answer.status)
    met.answers += 1
    met.worst = Math.max(met.worst, performance.now() - begun)
  }
  parentPort.postMessage(met)
}
main()
`

/** Another person, who has been here before and asks for one thing after the other until told that it is over. */
export async function bystander(url: string): Promise<{ over: () => Promise<Met> }> {
  const thread = new Worker(asking, { eval: true, workerData: url })
  await once(thread, 'message')
  return {
    async over() {
      const met = once(thread, 'message')
      thread.postMessage('over')
      return ((await met) as [Met])[0]
    },
  }
}

/** What such a person meets in so many milliseconds while nothing else happens. */
export async function inTheCalm(url: string, milliseconds: number): Promise<Met> {
  const person = await bystander(url)
  await new Promise((go) => setTimeout(go, milliseconds))
  return person.over()
}

/** The longest another person may wait in a storm, by what the calm is. */
export const bearable = (calm: Met): number => Math.max(250, 5 * calm.worst)

/** How such a test is run: a stall that came of another program on the machine does not come twice, one of ours does. */
export const again = { retry: 1 }
