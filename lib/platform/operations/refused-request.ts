import { headers } from 'next/headers'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'

const refused = keptOnce('refused-requests', () => new WeakSet())

/** Notes that the form of this request was refused, for the title of the page that shows it again. */
export const noteRefusal = async (): Promise<void> => {
  refused().add(await headers())
}

/** Whether this request posted a form that was refused. */
export const wasRefused = async (): Promise<boolean> => refused().has(await headers())
