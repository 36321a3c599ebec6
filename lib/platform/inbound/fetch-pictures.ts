import { log } from '@/lib/infra/log/log'
import type { PostedFile } from '../files/posted-file'
import { whatsApp } from './whatsapp'

const largest = 10 * 1024 * 1024
const most = 5

/** The pictures of a WhatsApp message; the names of those that cannot be fetched, for the words count without them. */
export async function fetchPictures(
  ids: readonly string[],
): Promise<{ media: PostedFile[]; missing: string[] }> {
  const channel = whatsApp()
  const named = ids.map((id, at) => ({ id, name: `whatsapp-${at + 1}` }))
  const wanted = channel ? named.slice(0, most) : []
  const fetched = await Promise.all(
    wanted.map(async ({ id, name }) => {
      try {
        return { name, content: (await channel?.media(id, largest))?.bytes ?? new Uint8Array() }
      } catch (error) {
        log().warn({ err: error }, 'a picture of a message could not be fetched')
        return undefined
      }
    }),
  )
  const media = fetched.flatMap((one) => one ?? [])
  const got = new Set(media.map(({ name }) => name))
  return { media, missing: named.map(({ name }) => name).filter((name) => !got.has(name)) }
}
