import { paths } from '@/app/paths'

/** The list of holidays, which says what was changed and how many due dates moved. */
export const pageAfter =
  (change: 'added' | 'removed') =>
  ({ day, moved }: { day: string; moved: number }): string =>
    paths.deskHolidays({ [change]: day, moved: String(moved) })
