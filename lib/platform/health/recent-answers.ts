type RecentAnswers = { lastMinute: () => { answered: number; failed: number; places: number } }

/** Fewer failures, or failures of one place alone, say nothing of the whole, and a stranger could bring them about. */
const few = 20
const onePlace = 3

/** Whether requests fail broadly: at least half of the last minute's, at several addresses. */
export function requestsFail(): boolean {
  const shared = globalThis as { [key: symbol]: RecentAnswers | undefined }
  const minute = shared[Symbol.for('palika.recent-answers')]?.lastMinute()
  if (!minute) return false
  const { answered, failed, places } = minute
  return failed >= few && places >= onePlace && failed * 2 >= answered
}
