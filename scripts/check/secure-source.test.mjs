import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '@/app/content-security-policy'
import { securityHeaders } from '@/lib/platform/rest/security-headers'

const text = (file) => readFileSync(file, 'utf8')
const skipped = /generated|\.(test|fixture|attack|spec)\./

/** What is served: no tests, nothing generated. */
const sources = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !skipped.test(file))
    .map((file) => [`${folder}/${file}`, text(`${folder}/${file}`)]),
)
const whereStands = (pattern) => sources.filter(([, code]) => pattern.test(code)).map(([at]) => at)

describe('the source', () => {
  test.each([
    ['runs no text as a program', /\beval\(|new Function\(/],
    ['writes no text as markup', /InnerHTML|outerHTML|insertAdjacentHTML|document\.write/],
    ['sends no statement that is not made of parts', /RawUnsafe\(/],
    ['starts no program', /child_process/],
    ['writes no line past the log', /\bconsole\.\w+\(|process\.std(out|err)\./],
    ['turns no check of certificates off', /rejectUnauthorized|NODE_TLS_REJECT|insecureHTTPParser/],
    ['makes no digest but of the SHA-2 family', /create(Hash|Hmac)\(\s*'(?!sha(256|384|512)')/],
    ['uses no cipher but AES-256-GCM', /aes-(?!256-gcm)|des-|rc4|chacha/i],
    ['hinders nobody from pasting a password', /onPaste|onCopy/],
  ])('%s', (_, pattern) => {
    expect(whereStands(pattern)).toEqual([])
  })

  test('calls other computers from three adapters alone, and draws no secret by chance', () => {
    const server = (at) => at.startsWith('lib/')
    expect(
      whereStands(/\bfetch\(/)
        .filter(server)
        .sort(),
    ).toEqual([
      'lib/infra/payment-gateway/exchange.ts',
      'lib/infra/sms/http-provider.ts',
      'lib/infra/whatsapp/cloud-api.ts',
    ])
    // The pause before a bank is asked again.
    expect(whereStands(/Math\.random/)).toEqual(['lib/infra/payment-gateway/exchange.ts'])
  })

  test('makes regular expressions of what the code and its definitions say, never of what people send', () => {
    const looked = [
      'lib/infra/payment-gateway/razorpay.ts', // its own names of parameters
      'lib/interop/inbound/mail/html-text.ts', // a fixed list of elements
      'lib/platform/forms/printable.ts', // letters of the fonts
      'lib/platform/forms/check-definition.ts', // patterns of definitions, here and below
      'lib/platform/forms/input-schema.ts',
      'lib/platform/forms/take-text.ts',
      'lib/platform/notifications/short-links.ts', // the installation's address, escaped
      'lib/services/grievances/public/masked-words.ts', // its own
    ]
    expect(whereStands(/\bRegExp\(/).filter((at) => !looked.includes(at))).toEqual([])
  })

  test('reads by GET, and never changes', () => {
    for (const [at, code] of sources) {
      const [, ...parts] = code.split(/= (operation|query)\(\{/)
      for (let part = 0; part < parts.length; part += 2) {
        const method = /method: '(\w+)'/.exec(parts[part + 1])?.[1]
        if (method === 'get') expect(parts[part], at).toBe('query')
      }
    }
  })

  test('sets no cookie without SameSite and Secure, nor one that opens something within reach of scripts', () => {
    const setting = [...sources, ['proxy.ts', text('proxy.ts')]].filter(([, code]) =>
      /(cookies\(\)\)|response\.cookies)\.set\(/.test(code),
    )
    expect(setting.length).toBeGreaterThanOrEqual(4)
    for (const [at, code] of setting)
      expect(code, at).toMatch(/sessionCookie\(\)|sameSite: '(lax|strict)',\s+(httpOnly|secure)/)
    expect(text('lib/platform/identity/session-cookie.ts')).toMatch(
      /httpOnly: true, sameSite: 'lax', path: '\/', secure/,
    )
  })

  test('hides passwords while they are typed, for password managers too', () => {
    const fields = sources.flatMap(([, code]) => code.match(/<\w+\s+name="password"[^>]*>/g) ?? [])
    expect(fields.length).toBeGreaterThan(0)
    for (const field of fields) expect(field).toMatch(/type="password"[^]*autoComplete="\w+-pass/)
  })
})

test('a credential holds a hash and a seed: no hint, no question, no day on which it ends', () => {
  const [, body = ''] = /model Credential \{([^}]*)\}/.exec(text('prisma/schema/identity.prisma'))
  const columns = [...body.matchAll(/^ +(\w+) +(?!Person\b)\w+/gm)].map(([, name]) => name)
  const known = ['tenantId', 'personId', 'passwordHash', 'totpCipher', 'totpCounter', 'changedAt']
  expect(columns).toEqual(known)
})

test('a session that has ended, or whose time is over, enters as nobody', () => {
  const made = readdirSync('prisma/migrations', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .flatMap((file) =>
      text(`prisma/migrations/${file}`).split(/^CREATE (?:OR REPLACE )?FUNCTION /m),
    )
    .filter((body) => body.startsWith('enter('))
  expect(made.at(-1)).toMatch(
    /FROM session WHERE token_hash = [\w.]+ AND revoked_at IS NULL AND expires_at > [\w.]+;\s+IF NOT FOUND THEN RETURN/,
  )
})

test('the only reader of XML, that of the storage’s answers, opens nothing an entity names', () => {
  const storage = createRequire(createRequire(import.meta.url).resolve('@aws-sdk/client-s3'))
  const { parseXML } = storage('@aws-sdk/xml-builder')
  const told = (entity) => {
    try {
      const type = `<!DOCTYPE a [<!ENTITY x ${entity}>]>`
      return JSON.stringify(parseXML(`<?xml version="1.0"?>${type}<a><b>&x;</b></a>`))
    } catch (error) {
      return String(error)
    }
  }
  expect(JSON.stringify(parseXML('<a><b>as it is</b></a>'))).toContain('as it is')
  expect(told('SYSTEM "package.json"')).not.toContain('palika')
  expect(told('"repeated"')).not.toMatch(/"b":"repeated"/)
})

test('what is installed is what was locked, by its digest', () => {
  const { packages } = JSON.parse(text('package-lock.json'))
  const loose = Object.entries(packages).filter(
    ([at, one]) => at && !one.integrity && !one.inBundle && !one.optional && !one.link,
  )
  expect(loose.map(([at]) => at)).toEqual([])
})

test('every answer has the headers that tell browsers what not to do, and pages a policy', () => {
  expect(securityHeaders).toMatchObject({
    'Strict-Transport-Security': expect.stringMatching(/^max-age=63072000; includeSubDomains$/),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
  })
  expect(text('next.config.ts')).toMatch(/source: '\/:path\*', headers \}/)
  const policy = contentSecurityPolicy({ nonce: 'n' })
  for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'"])
    expect(policy.split('; ')).toContain(part)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
})

test('a request with two lengths is refused before anything is done with it', async () => {
  let heard = 0
  const server = createServer((_, response) => {
    heard += 1
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect(server.address().port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n')
  socket.write('\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n')
  let answer = ''
  for await (const chunk of socket) answer += chunk
  server.close()
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(heard).toBe(0)
  expect(text('scripts/serve.mjs')).not.toMatch(/insecureHTTPParser/)
})
