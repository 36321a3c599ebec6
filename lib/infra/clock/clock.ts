import { env } from '@/lib/infra/env/env'

const offset = { milliseconds: undefined as number | undefined }

/** What time it is. Only a demonstration or a test can set it (PALIKA_CLOCK); it goes on from there. */
export const clock = {
  now: (): Date => new Date(Date.now() + (offset.milliseconds ??= startingOffset())),
}

function startingOffset(): number {
  const start = env().PALIKA_CLOCK
  return start ? Date.parse(start) - Date.now() : 0
}
