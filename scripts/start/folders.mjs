import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where a running copy keeps its database, secrets, uploads and logs. */
export const stateFolder = path.resolve(root, process.env.PALIKA_STATE_DIR ?? '.palika')

/** A file or folder in the state folder, which a test file may have set for itself since. */
export const inState = (...parts) =>
  path.resolve(root, process.env.PALIKA_STATE_DIR ?? '.palika', ...parts)
