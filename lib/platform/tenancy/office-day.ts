import { clock } from '@/lib/infra/clock/clock'
import { dayAt, type Day } from '@/lib/platform/dates/dates'

/** Which day it is at the offices. */
export const officeDay = (): Day => dayAt(clock.now())
