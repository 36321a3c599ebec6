import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inState } from '../start/folders.mjs'

const file = () => inState('database.json')

/** The addresses of the embedded database that was started last; empty when there is none. */
export const developmentUrls = () =>
  existsSync(file()) ? JSON.parse(readFileSync(file(), 'utf8')) : {}

/** Remembers the addresses, readable by this user alone. */
export const keepUrls = (urls) =>
  writeFileSync(file(), `${JSON.stringify(urls, null, 2)}\n`, { mode: 0o600 })
