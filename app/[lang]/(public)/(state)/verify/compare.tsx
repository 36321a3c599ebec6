import { LedgerSection } from '@/components/layout/ledger-section'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import type { Verification } from '@/lib/platform/documents/verification'
import { amount } from '@/lib/platform/language/amounts'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { checked: Verification; language: Language }

/** What the paper must say, line by line; of a number alone only what gives nobody away. */
export function Compare({ checked: { by, paper }, language }: Props) {
  const t = translator(language, 'verify')
  if (!paper) return null
  const { name, number, ulb, service, holder, issuedOn, validTo, amount: sum } = paper
  const rows = [
    { term: t('kind'), answer: `${name[language]}, ${service[language]}` },
    { term: t('number'), answer: <Verbatim>{number}</Verbatim> },
    { term: t('ulb'), answer: ulb[language] },
    ...(holder ? [{ term: t('holder'), answer: <Verbatim>{holder}</Verbatim> }] : []),
    { term: t('issuedOn'), answer: dayWords(issuedOn, language) },
    ...(validTo ? [{ term: t('validTo'), answer: dayWords(validTo, language) }] : []),
    ...(sum ? [{ term: t('amount'), answer: amount(rupees(sum), language) }] : []),
    ...paper.rows.map(({ label, value }) => ({ term: label[language], answer: value[language] })),
  ]

  return by === 'code' ? (
    <LedgerSection title={t('compare')} note={t('compareNote')} first>
      <SummaryList rows={rows} />
    </LedgerSection>
  ) : (
    <LedgerSection title={t('kind')} first>
      <div className="stack">
        <SummaryList rows={rows} />
        <Notice title={t('numberOnly')} tone="warning">
          {t('numberOnlyText')}
        </Notice>
      </div>
    </LedgerSection>
  )
}
