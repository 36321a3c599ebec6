import { randomUUID } from 'node:crypto'
import { clock } from '@/lib/infra/clock/clock'

/** A UUIDv7 (RFC 9562): ordered by time, random otherwise. */
export function uuidv7(at: Date = clock.now()): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  // The random part of version 4, drawn in blocks; only the time and the version differ.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}
