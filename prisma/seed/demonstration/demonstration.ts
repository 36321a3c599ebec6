import { mkdirSync, writeFileSync } from 'node:fs'
import { clock } from '@/lib/infra/clock/clock'
import { inState, stateFolder } from '@/scripts/start/folders.mjs'
import { liveUlbs } from './live-ulbs'
import { logIns } from './log-ins'
import { makeLive } from './make-live'
import { putEmployees } from './put-employees'

/** Five ULBs with their staff and files, all invented. Adds nothing where it has been before. */
export async function seedDemonstration(): Promise<void> {
  const ulbs = liveUlbs()
  await makeLive(ulbs)
  await putEmployees(ulbs, clock.now())
  mkdirSync(stateFolder, { recursive: true })
  writeFileSync(inState('demo.json'), JSON.stringify(logIns(ulbs, []), null, 2))
}
