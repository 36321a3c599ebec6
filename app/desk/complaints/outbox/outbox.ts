import { keptOnDevice } from '@/app/waiting/kept-on-device'

/** A visit or a step that could not be sent: what its form posted, kept on this device. */
export type Unsent = {
  /** The key of the request: sent twice, it takes effect once. */
  key: string
  id: string
  number: string
  what: 'visit' | 'step'
  texts: [string, string][]
  photos: { control: string; name: string; blob: Blob }[]
  keptAt: number
  /** Why the office did not take it, once that is known. */
  refused?: string
}

/** Told to the window when the outbox has changed. */
export const outboxChanged = 'palika:outbox'

/** What waits on this device to be sent. */
export const outbox = keptOnDevice<Unsent>('palika-desk', outboxChanged)

/** What a form would post, in the shape it can be kept in. Undefined for a form that may not wait. */
export function unsentOf(form: HTMLFormElement, keptAt: number): Unsent | undefined {
  const posted = new FormData(form)
  const text = (name: string) => String(posted.get(name) ?? '')
  if (!text('key') || !text('id')) return undefined
  const entries = [...posted].filter(([name]) => !name.startsWith('$'))
  return {
    ...{ key: text('key'), id: text('id'), number: text('number'), keptAt },
    what: posted.has('action') ? 'step' : 'visit',
    texts: entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    photos: entries.flatMap(([control, value]) =>
      typeof value !== 'string' && value.size > 0
        ? [{ control, name: value.name, blob: value }]
        : [],
    ),
  }
}
