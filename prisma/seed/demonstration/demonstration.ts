import { mkdirSync, writeFileSync } from 'node:fs'
import { clock } from '@/lib/infra/clock/clock'
import { deliverWaiting } from '@/lib/platform/notifications/deliver-waiting'
import { inState } from '@/scripts/start/folders.mjs'
import { asOwner } from '../owner'
import { markSeeded, seededAs } from '../seeded'
import { stopActing } from './acting'
import { playComplaints } from './complaints/play-complaints'
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
  mkdirSync(inState(), { recursive: true })
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
    await Promise.all(waiting.map((part) => playAndMark(part, staff, now)))
    await deliverWaiting()
  } finally {
    await close()
    await stopActing(now)
  }
}

/** What is played in a ULB, each once: by what is added to the name it is remembered under. */
const parts = { '': play, '.complaints': playComplaints }
type Part = { ulb: LiveUlb; name: string; play: typeof play }

async function playAndMark(part: Part, staff: readonly Employee[], now: Date): Promise<void> {
  const { ulb, name, play: perform } = part
  await perform(ulb, staff, now)
  await deliverAll(ulb.tenantId)
  await asOwner((owner) => markSeeded(owner, name, now.toISOString()))
}

/** The parts that were not played yet. All of them are at work at once: each is one thing after another, and neither needs the other. */
const notPlayed = (ulbs: readonly LiveUlb[]) =>
  asOwner(async (owner) => {
    const waiting: Part[] = []
    for (const ulb of ulbs) {
      for (const [part, perform] of Object.entries(parts)) {
        const name = `demonstration.${ulb.slug}${part}`
        if ((await seededAs(owner, name)) === undefined) waiting.push({ ulb, name, play: perform })
      }
    }
    return waiting
  })
