/** `burst` uses at once, and one more every so many seconds. Remembered for `memory` seconds, if that is longer. */
export type Bucket = { kind: 'bucket'; burst: number; every: number; memory?: number }

/** After `free` uses a wait in seconds that doubles from `first` up to `most`; forgotten after `memory` seconds without one. */
export type Growing = {
  kind: 'growing'
  free: number
  first: number
  most: number
  memory: number
}

/** A bucket whose end closes no door: once it is empty, whoever has been here for `wait` seconds passes. */
export type Lane = { kind: 'lane'; burst: number; every: number; wait: number }

/** Whom a limit counts. A `target` is what somebody tries to open or reach: a number, a user name, a mobile. */
export type Part = 'address' | 'browser' | 'target' | 'person' | 'key' | 'ulb'

/** One limit: its name, whom it counts, and how much they may. */
export type Limit = { name: string; by: readonly Part[]; rule: Bucket | Growing | Lane }

/** Seconds of longer times. */
export const minute = 60
export const hour = 60 * minute
export const day = 24 * hour
