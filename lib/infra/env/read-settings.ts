import { KnownError } from '@/lib/infra/errors/known-error'
import { productionFaults } from './production-faults'
import { settingsSchema, type Settings } from './settings-schema'

/** The settings are missing, malformed or unfit for production; each line names one. */
export class UnfitSettings extends KnownError {
  static override readonly kind = 'unfit-settings'
}

/** Reads and checks settings; throws `UnfitSettings` naming every fault at once. */
export function readSettings(variables: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { data, error } = settingsSchema.safeParse(given)
  if (error) {
    refuse(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  }

  const settings = data as Settings
  const faults = settings.APP_MODE === 'production' ? productionFaults(settings) : []
  if (faults.length > 0) refuse(faults)
  return settings
}

function refuse(faults: readonly string[]): never {
  throw new UnfitSettings(`The settings cannot be used:\n  ${faults.join('\n  ')}`)
}
