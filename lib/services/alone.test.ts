import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { services } from '@/lib/platform/applications/catalogue'

const folders = ['lib', 'app', 'components', 'e2e', 'scripts', 'prisma/schema', 'prisma/migrations']

/** What may name a service: its folder, its journey, the registry, and unit tests that try engines on published data. */
const isAllowed = (file: string, code: string) =>
  file.startsWith(`lib/services/${code}/`) ||
  file === `e2e/journeys/${code}.spec.ts` ||
  file === 'lib/services/registry.ts' ||
  /\.(fixture|test)\.(tsx?|mjs)$/.test(file) ||
  file.startsWith('lib/infra/database/generated/')

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|json|css|sql|prisma)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`),
)

const read = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

const isComment = (line: string) => /^\s*(\/\/|\/?\*)/.test(line)

const mentions = (code: string, words: RegExp) =>
  files
    .filter((file) => !isAllowed(file, code))
    .flatMap((file) =>
      (read.get(file) ?? '')
        .split('\n')
        .filter((line) => words.test(line) && !isComment(line))
        .map((line) => `${file}: ${line.trim().slice(0, 80)}`),
    )

describe('a new service is data', () => {
  test('the search sees the whole product', () => {
    expect(files.length).toBeGreaterThan(400)
    expect(mentions('none', /dog-licence/).length).toBeGreaterThan(0)
  })

  test('nothing else knows of the dog licence', () => {
    expect(mentions('dog-licence', /\bdogs?\b|dog-|PTR_|\bptr\b|pet-services|कुत्त/i)).toEqual([])
  })

  test('nobody asks for a service by its code', () => {
    for (const { code, workflow } of services()) {
      const asked = new RegExp(
        `(===|!==|case|getService\\(|findService\\()\\s*['"](${code}|${workflow.code})['"]`,
      )
      const outsideTests = mentions(code, asked).filter(
        (line) => !/^[^:]*(test|spec)\.tsx?:/.test(line),
      )
      expect(outsideTests).toEqual([])
    }
  })
})
