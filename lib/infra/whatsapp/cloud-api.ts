import { KnownError } from '@/lib/infra/errors/known-error'
/** What the Cloud API takes and gives: texts to people who wrote within a day, and the pictures they sent. */
export type WhatsAppChannel = {
  send(message: { to: string; text: string }): Promise<void>
  /** The bytes of a picture somebody sent, and what they are. Throws when it is larger than `most` bytes. */
  media(id: string, most: number): Promise<{ bytes: Uint8Array; mime: string }>
}

/** Meta did not do what was asked; the queue tries again. */
export class WhatsAppFailed extends KnownError {
  static override readonly kind = 'whatsapp-failed'
}

type Settings = { api: string; phoneNumberId: string; token: string }

/** WhatsApp through Meta's Cloud API. */
export function whatsAppCloud({ api, phoneNumberId, token }: Settings): WhatsAppChannel {
  const headers = { authorization: `Bearer ${token}` }
  const call = async (url: string, init: RequestInit = {}) => {
    const signal = AbortSignal.timeout(15_000)
    const answer = await fetch(url, { ...init, signal, headers: { ...headers, ...init.headers } })
    if (!answer.ok) throw new WhatsAppFailed(`WhatsApp answered ${answer.status}`)
    return answer
  }

  return {
    async send({ to, text }) {
      const body = { messaging_product: 'whatsapp', to, type: 'text', text: { body: text } }
      const json = { 'content-type': 'application/json' }
      const init = { method: 'POST', headers: json, body: JSON.stringify(body) }
      await call(`${api}/${phoneNumberId}/messages`, init)
    },
    async media(id, most) {
      const found = (await (await call(`${api}/${encodeURIComponent(id)}`)).json()) as {
        url: string
        mime_type: string
        file_size?: number
      }
      if ((found.file_size ?? 0) > most) throw new WhatsAppFailed('The file is too large')
      const bytes = new Uint8Array(await (await call(found.url)).arrayBuffer())
      if (bytes.length > most) throw new WhatsAppFailed('The file is too large')
      return { bytes, mime: found.mime_type }
    },
  }
}
