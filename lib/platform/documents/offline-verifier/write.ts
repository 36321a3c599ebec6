import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtPage } from './build'

// npx tsx lib/platform/documents/offline-verifier/write.ts
await writeFile(join(process.cwd(), 'public', 'verify-offline.html'), await builtPage())
