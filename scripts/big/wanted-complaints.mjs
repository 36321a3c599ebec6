import { Stopped } from '../start/stopped.mjs'

const fewest = 1_000
const most = 5_000_000

/** What `npm run seed:big -- --complaints 1000000 [--anew]` asks for. Throws Stopped for anything else. */
export function wantedComplaints(args) {
  const rest = [...args]
  const wanted = { complaints: 1_000_000, anew: false }
  while (rest.length > 0) {
    const word = rest.shift()
    if (word === '--anew') wanted.anew = true
    else if (word === '--complaints') wanted.complaints = numberOf(rest.shift())
    else
      throw new Stopped(`What is ${word}? Use: npm run seed:big -- --complaints 1000000 [--anew]`)
  }
  return wanted
}

function numberOf(text) {
  const number = Number(String(text).replaceAll(/[_,]/g, ''))
  if (Number.isInteger(number) && number >= fewest && number <= most) return number
  throw new Stopped(
    `--complaints ${text ?? ''}: a whole number from ${fewest} to ${most} is wanted.`,
  )
}
