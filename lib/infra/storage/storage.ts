import { KnownError } from '@/lib/infra/errors/known-error'
import type { Readable } from 'node:stream'

/** Where files lie. Keys are `tenant/id` paths; what they mean is the database's to know. */
export type Storage = {
  /** Writes the whole object or nothing; an object of that key is replaced. */
  put(key: string, body: Uint8Array | Readable, about: { contentType: string }): Promise<void>
  /** Its bytes, from the beginning; throws `NoSuchObject`. */
  get(key: string): Promise<Readable>
  /** Also when there is none. */
  remove(key: string): Promise<void>
  /** Throws with the reason when nothing can be written and read back. */
  health(): Promise<void>
}

/** Nothing lies under that key. */
export class NoSuchObject extends KnownError {
  static override readonly kind = 'no-such-object'
  constructor(key: string) {
    super(`No object ${key}`)
    this.name = 'NoSuchObject'
  }
}

const segment = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/

/** The key, if it can name neither a folder above nor a hidden file; throws otherwise. */
export const checkedKey = (key: string) => {
  const plain = key.length <= 300 && key.split('/').every((part) => segment.test(part))
  if (!plain) throw new Error('A storage key is a path of letters, digits, . _ and -')
  return key
}
