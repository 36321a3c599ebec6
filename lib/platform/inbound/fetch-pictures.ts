import type { PostedFile } from '../files/posted-file'
import { whatsApp } from './whatsapp'

const largest = 10 * 1024 * 1024

/** The pictures of a WhatsApp message; one that cannot be fetched is left out, for the words count without it. */
export async function fetchPictures(ids: readonly string[]): Promise<PostedFile[]> {
  const channel = whatsApp()
  if (!channel) return []
  const fetched = await Promise.allSettled(ids.slice(0, 5).map((id) => channel.media(id, largest)))
  return fetched.flatMap((one, at) =>
    one.status === 'fulfilled' ? [{ name: `whatsapp-${at + 1}`, content: one.value.bytes }] : [],
  )
}
