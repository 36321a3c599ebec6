import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

/** Starts the sandbox gateway as its own process and waits until it answers; for tests. */
export async function startSandboxProcess(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const { stdout } = child
  if (!stdout) throw new Error('The sandbox gateway has no output to read')
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The sandbox gateway ended with ${code}`)))
    createInterface({ input: stdout }).once('line', (line) =>
      resolve(line.replace('Sandbox gateway: ', '')),
    )
  })
  return {
    url,

    /** Ends the process and gives its exit code; `SIGKILL` is a crash. */
    async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
      return child.exitCode
    },
  }
}
