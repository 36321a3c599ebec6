import { examine, type ExaminedFile } from '@/lib/platform/files/examining/examined-file'
import type { PostedFile } from '@/lib/platform/files/posted-file'

const looked = new WeakMap<Buffer, Map<string, Promise<ExaminedFile>>>()

/**
 * A specimen as somebody uploads it. It is looked at as every upload is, but once a process: hundreds of files hold the same
 * few pictures and pages, and each look costs tens of milliseconds.
 */
export async function specimenFile(name: string, drawn: Promise<Buffer>): Promise<PostedFile> {
  const bytes = await drawn
  const names = looked.get(bytes) ?? new Map<string, Promise<ExaminedFile>>()
  looked.set(bytes, names)
  const known = names.get(name) ?? examine(name, bytes)
  names.set(name, known)
  return { name, content: await known }
}
