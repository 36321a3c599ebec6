import { StateMark, type Standing } from '@/components/ui/state-mark'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { EntryStatus } from '@/lib/platform/registers/registers'

const marks: Record<EntryStatus, Standing> = {
  ACTIVE: 'ok',
  SUSPENDED: 'late',
  CANCELLED: 'late',
  EXPIRED: 'wait',
}

/** Whether an entry holds, by shape, colour and word. */
export const StandingMark = ({ status, language }: { status: EntryStatus; language: Language }) => (
  <StateMark is={marks[status]}>
    {translator(language, 'verify')(`register.statuses.${status}`)}
  </StateMark>
)
