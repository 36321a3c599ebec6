import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../start/folders.mjs'
import { Stopped } from '../start/stopped.mjs'

const LONGEST = 250
const MEDIAN = 60

/** Refuses files over 250 lines and folders whose middle file has more than 60. */
export function requireSizes(folders, from = root) {
  const files = folders.flatMap((folder) => sizesBelow(from, folder))
  const faults = files
    .filter(({ lines }) => lines > LONGEST)
    .map(({ file, lines }) => `${file} has ${lines} lines; ${LONGEST} is the most.`)
  const middle = medianOf(files.map(({ lines }) => lines))
  if (middle > MEDIAN) faults.push(`The middle file has ${middle} lines; ${MEDIAN} is the most.`)
  if (faults.length > 0) throw new Stopped(faults.join('\n'))
}

function sizesBelow(from, folder) {
  return readdirSync(path.join(from, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css|prisma)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.includes('/generated/'))
    .map((file) => ({
      file: path.relative(from, file),
      lines: readFileSync(file, 'utf8').split('\n').length - 1,
    }))
}

const medianOf = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
