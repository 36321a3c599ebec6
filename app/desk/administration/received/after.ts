import { paths } from '@/app/paths'

/** What was just done with a message, as the page says it. */
export const doneWith = ['taken', 'still', 'handed', 'closed'] as const

/** The list, which says what was done. */
export const pageAfter = (done: (typeof doneWith)[number]) => () => paths.deskReceived({ done })

/** The list, which says whether the message could be taken in now. */
export const pageAfterRetry = ({ taken }: { taken: boolean }) =>
  paths.deskReceived({ done: taken ? 'taken' : 'still' })
