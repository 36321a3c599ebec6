import { mkdirSync, statfsSync } from 'node:fs'
import { Stopped } from './stopped.mjs'

const MEGABYTE = 1024 ** 2

const freeMegabytes = (folder) => {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / MEGABYTE)
}

/** Whether so little is free that writing fails. */
export const diskIsFull = (folder) => freeMegabytes(folder) < 20

/** Stops early rather than half-way when a folder's disk is nearly full. */
export function requireDisk(folder, megabytes) {
  mkdirSync(folder, { recursive: true })
  const free = freeMegabytes(folder)
  if (free >= megabytes) return
  throw new Stopped(
    `The disk of ${folder} is full: ${free} MB are free, ${megabytes} MB are needed. Free some space.`,
  )
}
