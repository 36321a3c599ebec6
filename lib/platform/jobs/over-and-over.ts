import { setTimeout as pause } from 'node:timers/promises'
import { log } from '@/lib/infra/log/log'

/** Does `work` as long as the process lives, with a pause in between; what fails is logged and tried again. */
export async function overAndOver(
  name: string,
  pauseMs: number,
  work: () => Promise<unknown>,
): Promise<never> {
  for (;;) {
    await work().catch((error: unknown) => log().error({ err: error, job: name }, 'job failed'))
    await pause(pauseMs, undefined, { ref: false })
  }
}
