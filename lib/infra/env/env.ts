import { readSettings } from './read-settings'
import type { Settings } from './settings-schema'

let settings: Settings | undefined

/** This process's settings. The only way to the environment; read at first use, so a build needs none. */
export const env = (): Settings => (settings ??= readSettings(process.env))
