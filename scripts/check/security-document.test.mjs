import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const text = (file) => readFileSync(file, 'utf8')
const filesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !isTest(file))
    .map((file) => text(`${folder}/${file}`))
    .join('\n')
const page = text('docs/security.md')
const wordsIn = (text, pattern) => [...text.matchAll(pattern)].map(([, one]) => one)
const isTest = (path) => /\.(test|spec|attack)\.(ts|tsx|mjs)$/.test(path)

const rows = [...page.matchAll(/^\| (V\d[V\d. ]*\S) +\|([^|]*)\| (\w+) +\|(.*)\|$/gm)].map(
  ([, numbers, asks, state, proof]) => ({ numbers: numbers.split(' '), asks, state, proof }),
)
const count = (state) =>
  rows.filter((row) => row.state === state).reduce((sum, { numbers }) => sum + numbers.length, 0)

/** The paths in backticks, each with the “names” of tests that follow it. */
const namedIn = (words) =>
  [...words.matchAll(/`([^`]+)`([^`\n]*)/g)]
    .map(([, path, after]) => ({ path, names: wordsIn(after, /“([^”]+)”/g) }))
    .filter(({ path }) => /^[\w.[\]()-]+\/.*\.(ts|tsx|mjs|md|json)$/.test(path))

/** The levels 1 and 2 of ASVS 5.0, by chapter; V10 and V17 do not apply as a whole. */
const asked = {
  ...{ V1: 27, V2: 11, V3: 19, V4: 10, V5: 9, V6: 32, V7: 18, V8: 7, V9: 7 },
  ...{ V11: 13, V12: 9, V13: 13, V14: 9, V15: 13, V16: 16 },
}

describe('the requirements', () => {
  test('stand here once each', () => {
    const numbers = rows.flatMap((row) => row.numbers)
    expect(new Set(numbers).size).toBe(numbers.length)
    const counted = {}
    for (const [chapter] of numbers.map((number) => number.split('.')))
      counted[chapter] = (counted[chapter] ?? 0) + 1
    expect(counted).toEqual(asked)
    expect(page).toMatch(/\*\*V10 [^*]+\*\* does not apply[^]+\*\*V17 [^*]+\*\* does not apply/)
  })

  test('are counted as they are, and four of five that apply name a test', () => {
    const [, ...told] =
      /^\| (\d+) +\| (\d+) +\| (\d+) \((\d+) %\) +\| (\d+) +\| (\d+) +\| (\d+) +\|$/m.exec(page)
    const all = rows.flatMap((row) => row.numbers).length
    const apply = all - count('no')
    const share = Math.floor((count('test') / apply) * 100)
    const states = ['setting', 'open', 'no'].map(count)
    expect(told.map(Number)).toEqual([all, apply, count('test'), share, ...states])
    expect(count('test') / apply).toBeGreaterThanOrEqual(0.8)
    const held = rows.filter(({ state, proof }) => state === 'test' && /security-doc/.test(proof))
    expect(page).toContain(`Of these, ${held.length} ask for documentation`)
  })

  test.each(rows.filter(({ state }) => state === 'test').map((row) => [row.numbers[0], row]))(
    '%s names a test',
    (_, { proof }) => {
      expect(namedIn(proof).filter(({ path }) => isTest(path))).not.toEqual([])
    },
  )

  test('that are open stand at the end too', () => {
    const [, end] = page.split('\n# Open\n')
    for (const { numbers, state } of rows)
      if (state === 'open') expect(end).toMatch(new RegExp(`${numbers[0]}\\b`))
  })
})

const named = namedIn(page)
test.each([...new Set(named.map(({ path }) => path))])('%s is there, with its tests', (path) => {
  expect(existsSync(path)).toBe(true)
  const code = text(path).replace(/\s+/g, ' ')
  for (const name of named.filter((one) => one.path === path).flatMap(({ names }) => names))
    expect(code.includes(name), name).toBe(true)
})

const sectionOf = (title) => page.split(new RegExp(`^#+ ${title}$`, 'm'))[1]?.split(/^#/m)[0] ?? ''
const missing = (wanted, where) => {
  expect(wanted.length).toBeGreaterThan(1)
  return wanted.filter((one) => !where.includes(`\`${one}\``))
}
const between = (file, from, to) => text(file).split(from)[1]?.split(to)[0] ?? ''

describe('the document', () => {
  test('each kind of question is described', () => {
    const kinds = between('lib/platform/forms/definition.ts', 'type: z.enum([', '])')
    expect(missing(wordsIn(kinds, /'([\w-]+)'/g), sectionOf('Input'))).toEqual([])
  })

  test('each limit of the code is in the document', () => {
    const limits = between('lib/platform/limits/catalogue.ts', 'const limits = {', '} satisfies')
    const names = wordsIn(limits, /^ {2}(\w+): (?:bucket|growing|way|lane)\(/gm)
    expect(missing(names, sectionOf('Limits'))).toEqual([])
  })

  test('each way to sign in is in the document', () => {
    const opening = readdirSync('lib/platform/identity')
      .filter((file) => file.endsWith('.ts') && !isTest(file))
      .map((file) => text(`lib/platform/identity/${file}`))
      .filter((code) => /openSession\(tx/.test(code))
    const names = opening.flatMap((code) => wordsIn(code, /^ {2}name: '([\w.-]+)'/gm))
    expect(missing(names, sectionOf('Signing in'))).toEqual([])
  })

  test('how long a session lasts, and that none ends another, is in the document', () => {
    const code = text('lib/platform/identity/open-session.ts')
    expect(code).toContain('CITIZEN: 30 * 24, OFFICER: 12, STATE: 12')
    expect(code).not.toMatch(/revokedAt|deleteMany|updateMany/)
    expect(sectionOf('Sessions')).toMatch(/citizen's lasts 30 days, a desk's.* 12 hours/)
    expect(sectionOf('Sessions')).toContain('As many sessions as a person has devices')
  })

  test('each grant is in the document', () => {
    const common = between('lib/platform/access/grants.ts', 'commonGrants = {', '} as const')
    const own = readdirSync('lib/services', { recursive: true })
      .filter((file) => /(^|\/)grants\.ts$/.test(file))
      .map((file) => text(`lib/services/${file}`))
    const named = [common, ...own].flatMap((code) => wordsIn(code, /^ {2}'?([\w.-]+)'?:/gm))
    expect(named).toEqual(expect.arrayContaining(['counter', 'grievances.route']))
    expect(missing(named, sectionOf('Who may what'))).toEqual([])
  })

  test('each kind of file that is taken is in the document', () => {
    const kinds = between('lib/platform/files/file-kind.ts', 'acceptedMimes = [', ']')
    expect(missing(wordsIn(kinds, /'([\w/]+)'/g), sectionOf('Files'))).toEqual([])
  })

  const settings = filesIn('lib/infra/env', '-settings.ts')
  const settingsThat = (end) => [
    ...new Set(wordsIn(settings, new RegExp(`^ +(\\w*(?:${end})\\w*): `, 'gm'))),
  ]
  test('each secret of the settings is in the document', () => {
    const secrets = settingsThat('SECRET|_KEY|TOKEN|SEED|DATABASE_URL|SMTP_URL')
    expect(missing(secrets, sectionOf('Keys'))).toEqual([])
  })

  test('each service outside is in the document', () => {
    const services = settingsThat('_URL|_ENDPOINT|_API')
    expect(missing(services, sectionOf('Who is talked to'))).toEqual([])
  })

  test('each encrypted column is in the document', () => {
    const models = filesIn('prisma/schema', '.prisma')
    const columns = new Set(wordsIn(models, /^ {2}(\w+Cipher|sealed) /gm))
    expect(missing([...columns], sectionOf('Data'))).toEqual([])
  })

  test.each(['Data that belongs together', 'Fields', 'What is heavy', 'Data', 'Logs'])(
    'each documented rule names a test that is there: %s',
    (title) => {
      const [, , ...body] = sectionOf(title).match(/^\|.*\|$/gm) ?? []
      expect(body.length).toBeGreaterThan(3)
      for (const row of body)
        expect(
          namedIn(row).some(({ path }) => isTest(path)),
          row,
        ).toBe(true)
    },
  )

  test('what is promised to reporters is what the document says', () => {
    expect(text('SECURITY.md')).toMatch(
      /within three working days, and a mend or a plan within thirty/,
    )
    expect(sectionOf('Third parties')).toContain('a mend or a plan within thirty days')
  })
})
