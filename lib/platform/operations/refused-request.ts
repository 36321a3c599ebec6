import { headers } from 'next/headers'

// On globalThis, since Next bundles modules twice.
const key = Symbol.for('palika.refused-requests')
const shared = globalThis as { [key]?: WeakSet<object> }
const refused = () => (shared[key] ??= new WeakSet())

/** Notes that the form of this request was refused, for the title of the page that shows it again. */
export const noteRefusal = async (): Promise<void> => {
  refused().add(await headers())
}

/** Whether this request posted a form that was refused. */
export const wasRefused = async (): Promise<boolean> => refused().has(await headers())
