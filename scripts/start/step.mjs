const patience = 15_000

/** Does one named piece of work and shows that it goes on and how long it took. */
export async function step(title, work) {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  process.stdout.write(`→ ${title}\n`)
  const reminder = setInterval(
    () => process.stdout.write(`  … ${title} (${seconds()})\n`),
    patience,
  )
  try {
    const result = await work()
    process.stdout.write(`  done in ${seconds()}\n`)
    return result
  } finally {
    clearInterval(reminder)
  }
}

/** An indented line for the person who watches. */
export const say = (line) => process.stdout.write(`  ${line}\n`)
