import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installationSlot, type Installation } from './installation'

/** The one-file verifier for a phone or a counter without a network, with this state's keys. */
export async function offlineVerifier(installation: Installation): Promise<string> {
  const page = await readFile(join(process.cwd(), 'public', 'verify-offline.html'), 'utf8')
  const json = JSON.stringify(installation).replaceAll('<', '\\u003c')
  return page.replace(installationSlot, () => installationSlot.replace('null', () => json))
}
