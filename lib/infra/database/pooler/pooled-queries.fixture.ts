import { closeDatabase, Prisma, transaction } from '../database'

// A process of its own: asks many different things over APP_DATABASE_URL and counts what was answered, wrongly, or not at all.
const [queries = '500', first = '0', tenant = ''] = process.argv.slice(2)
const texts = 40
const counts = { right: 0, wrong: 0, failed: 0 }

async function ask(turn: number) {
  // Each process begins at another text: names that counted would stand for others here than there.
  const number = (turn + Number(first)) % texts
  await transaction({ by: 'reach', kind: 'GUEST', tenant }, async (tx) => {
    const [row] = await tx.$queryRaw<{ answer: number }[]>(Prisma.raw(`SELECT ${number} AS answer`))
    counts[row?.answer === number ? 'right' : 'wrong'] += 1
    if (turn % 5 > 0) return
    const town = await tx.tenant.findFirst({ where: { id: tenant } })
    counts[town?.id === tenant ? 'right' : 'wrong'] += 1
  }).catch(() => (counts.failed += 1))
}

let turn = 0
// Prisma is loaded by the first that asks it, who keeps a connection meanwhile.
await ask(turn++)
const worker = async () => {
  while (turn < Number(queries)) await ask(turn++)
}
await Promise.all(Array.from({ length: 8 }, worker))
await closeDatabase()
process.stdout.write(JSON.stringify(counts))
