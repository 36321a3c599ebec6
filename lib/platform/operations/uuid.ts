import { randomFillSync } from 'node:crypto'
import { clock } from '@/lib/infra/clock/clock'

/** A UUIDv7 (RFC 9562): ordered by time, random otherwise. */
export function uuidv7(at: Date = clock.now()): string {
  const bytes = randomFillSync(Buffer.alloc(16))
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}
