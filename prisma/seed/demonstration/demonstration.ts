import { mkdirSync, writeFileSync } from 'node:fs'
import { clock } from '@/lib/infra/clock/clock'
import { inState, stateFolder } from '@/scripts/start/folders.mjs'
import { asOwner } from '../owner'
import { markSeeded, seededAs } from '../seeded'
import { stopActing } from './acting'
import { liveUlbs, type LiveUlb } from './live-ulbs'
import { logIns } from './log-ins'
import { makeLive } from './make-live'
import { deliverAll } from './play/deliver-all'
import { play } from './play/play'
import { openSandboxBank } from './play/sandbox-bank'
import { putEmployees, type Employee } from './put-employees'

/** Five ULBs with their staff, all invented. Adds nobody twice. */
export async function staffDemonstration(): Promise<Employee[]> {
  const ulbs = liveUlbs()
  await makeLive(ulbs)
  mkdirSync(stateFolder, { recursive: true })
  writeFileSync(inState('demo.json'), JSON.stringify(logIns(ulbs), null, 2))
  return putEmployees(ulbs, clock.now())
}

/** Lets staff and people work for some months, up to now. Only in ULBs where they have not. */
export async function playDemonstration(
  staff: readonly Employee[],
  ulbs: readonly LiveUlb[] = liveUlbs(),
): Promise<void> {
  const waiting = await notPlayed(ulbs)
  if (waiting.length === 0) return
  const now = clock.now()
  const close = await openSandboxBank()
  try {
    await Promise.all(waiting.map((ulb) => playAndMark(ulb, staff, now)))
  } finally {
    await close()
    await stopActing(now)
  }
}

async function playAndMark(ulb: LiveUlb, staff: readonly Employee[], now: Date): Promise<void> {
  await play(ulb, staff, now)
  await deliverAll(ulb.tenantId)
  await asOwner((owner) => markSeeded(owner, partOf(ulb), now.toISOString()))
}

const partOf = ({ slug }: LiveUlb) => `demonstration.${slug}`

const notPlayed = (ulbs: readonly LiveUlb[]) =>
  asOwner(async (owner) => {
    const waiting: LiveUlb[] = []
    for (const ulb of ulbs) {
      if ((await seededAs(owner, partOf(ulb))) === undefined) waiting.push(ulb)
    }
    return waiting
  })
