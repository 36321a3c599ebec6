import { existsSync, readFileSync } from 'node:fs'
import { inState } from './folders.mjs'

/** Where everything is and how to sign in, to be shown when the product has started. */
export function welcome(env, file = inState('demo.json')) {
  const lines = [
    '',
    'Palika is running.',
    '',
    `  For citizens    ${env.PUBLIC_URL}`,
    `  For employees   ${env.PUBLIC_URL}/desk`,
    `  API             ${env.PUBLIC_URL}/api/v1/openapi.json`,
    ...(env.APP_MODE === 'demonstration' ? demonstration(env, file) : []),
    '',
    'Ctrl-C stops it. The data stay in .palika for the next start.',
    '',
  ]
  return `${lines.join('\n')}\n`
}

function demonstration(env, file) {
  const logins = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const shown = logins.filter(({ ulb }) => [logins[0].ulb, 'all'].includes(ulb))
  const more = logins.length - shown.length
  const rows = shown.map(({ role, ulb, login, password, totp }) => [
    role,
    ulb,
    login,
    password,
    totp,
  ])
  return [
    `  Sandbox gateway ${env.SANDBOX_GATEWAY_URL}`,
    `  Messages        ${env.PUBLIC_URL}/desk/outbox (OTPs and notices that would be sent)`,
    '',
    'Demonstration log-ins (invented people):',
    '',
    ...table([['Who', 'ULB', 'Log-in', 'Password', 'TOTP key'], ...rows]),
    ...(more > 0 ? ['', `  ${more} more, of other ULBs, are in ${file}.`] : []),
    '',
    '  Citizens sign in with any mobile number; the code they get stands under Messages.',
  ]
}

function table(rows) {
  const cells = rows.map((row) => row.map((cell) => cell ?? ''))
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  return cells.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at])).join('  ')}`.trimEnd(),
  )
}
