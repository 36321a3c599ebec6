import { FeeSheet } from '@/components/form/definition/fee-sheet'
import { LedgerSection } from '@/components/layout/ledger-section'
import { translator } from '@/lib/platform/language/translator'
import type { DraftPage } from './draft-page'

/** What the answers come to, by the town's own tables. */
export function CheckFee({ page: { view, language } }: { page: DraftPage }) {
  if (!view.fee) return null
  const t = translator(language, 'apply')
  return (
    <LedgerSection title={t('check.fee')} note={t('check.feeNote')} first>
      <FeeSheet fee={view.fee} total={t('check.feeTotal')} />
    </LedgerSection>
  )
}
