// tsx scripts/openapi.ts FILE: writes the OpenAPI document of the REST interface, as the product serves it.
import { writeFileSync } from 'node:fs'
import { catalogue } from '@/lib/interop/rest/catalogue'
import { openApi } from '@/lib/platform/rest/openapi'
import { startRegistry } from '@/lib/services/registry'

startRegistry()
const [, , file = 'openapi.json'] = process.argv
writeFileSync(file, JSON.stringify(openApi(catalogue(), 'https://palika.example'), null, 2))
