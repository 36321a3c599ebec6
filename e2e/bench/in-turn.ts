/** What some clients did one after the other for some seconds: how much, and how long all took. */
export type Done = { count: number; seconds: number }

/** So many clients work for so many seconds, each beginning anew when it is done. */
export async function workFor(
  seconds: number,
  clients: number,
  work: (client: number) => Promise<void>,
): Promise<Done> {
  const began = performance.now()
  const end = began + seconds * 1000
  let count = 0
  const client = async (_: unknown, number: number) => {
    while (performance.now() < end) {
      await work(number)
      count += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { count, seconds: (performance.now() - began) / 1000 }
}

/** Several stretches together: how many a second. */
export const rate = (done: readonly Done[]): number =>
  done.reduce((sum, { count }) => sum + count, 0) /
  done.reduce((sum, { seconds }) => sum + seconds, 0)
