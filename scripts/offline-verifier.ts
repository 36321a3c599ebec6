import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtPage } from './offline-verifier/built-page'

// npx tsx scripts/offline-verifier.ts: writes the one-file verifier that the product hands out.
await writeFile(join(process.cwd(), 'public', 'verify-offline.html'), await builtPage())
