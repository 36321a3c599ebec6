import { clock } from '@/lib/infra/clock/clock'

/** Whether a moment (ISO 8601) lies less than so many milliseconds back. */
export const isRecent = (moment: string, milliseconds: number): boolean =>
  clock.now().getTime() - Date.parse(moment) < milliseconds
