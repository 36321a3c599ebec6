/** Runs once when the server starts: starts the modules and, unless jobs have their own process, starts the worker. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startRegistry } = await import('@/lib/services/registry')
  startRegistry()
  const { offerDoor } = await import('@/lib/interop/door/door')
  offerDoor()
  const { startUp } = await import('@/lib/platform/jobs/start-up')
  await startUp()
}
