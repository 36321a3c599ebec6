import { StateMark } from '@/components/ui/state-mark'
import type { Slip } from '@/lib/platform/collection/remittance/remittances'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

const marks = { PREPARED: 'wait', APPROVED: 'ok', RETURNED: 'late' } as const

/** How a pay-in slip stands. */
export const SlipMark = ({ status, language }: Pick<Slip, 'status'> & { language: Language }) => (
  <StateMark is={marks[status]}>
    {translator(language, 'billing')(`slipStatus.${status}`)}
  </StateMark>
)
