const MINUTE = 60_000
const SLICE = 5_000

/**
 * Counts what was answered in the last minute and what failed, by the first part of the address, for /api/health
 * (lib/platform/health/recent-answers.ts). 503 says that somebody is to come back, and is no failure.
 */
export function countAnswers(now = Date.now) {
  const slices = []
  const current = () => {
    const at = Math.floor(now() / SLICE) * SLICE
    while (slices[0] && slices[0].at <= now() - MINUTE) slices.shift()
    if (slices.at(-1)?.at !== at) slices.push({ at, answered: 0, failed: 0, places: new Set() })
    return slices.at(-1)
  }
  return {
    note(path, status) {
      const slice = current()
      slice.answered += 1
      if (status < 500 || status === 503) return
      slice.failed += 1
      if (slice.places.size < 50) slice.places.add(placeOf(path))
    },
    lastMinute() {
      current()
      const sum = (key) => slices.reduce((all, slice) => all + slice[key], 0)
      const places = new Set(slices.flatMap((slice) => [...slice.places]))
      return { answered: sum('answered'), failed: sum('failed'), places: places.size }
    },
  }
}

const placeOf = (path) => path.split('?')[0].split('/').slice(1, 4).join('/').slice(0, 100)
