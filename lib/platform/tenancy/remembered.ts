import { keptOnce } from '@/lib/infra/kept-once/kept-once'

type Kept = { value: Promise<unknown>; until: number }
const kept = keptOnce('remembered', () => new Map<string, Kept>())

/** Keeps what `load` gives for each argument for a minute: for reference data that everybody reads and few change. */
export function remembered<Value>(
  name: string,
  load: (argument: string) => Promise<Value>,
  milliseconds = 60_000,
) {
  return (argument: string): Promise<Value> => {
    const id = `${name} ${argument}`
    const known = kept().get(id)
    if (known && known.until > performance.now()) return known.value as Promise<Value>
    const value = load(argument)
    kept().set(id, { value, until: performance.now() + milliseconds })
    value.catch(() => kept().delete(id))
    return value
  }
}

/** Forgets everything remembered, after reference data changed. */
export const forgetRemembered = (): void => kept().clear()
