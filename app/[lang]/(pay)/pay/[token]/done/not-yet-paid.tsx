import { isRecent } from '@/lib/platform/dates/is-recent'
import { paths } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { Link } from '@/components/ui/link'
import { shortAmount } from '@/lib/platform/language/amounts'
import { timeWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import type { SeenPayLink } from '../pay-link'

type Props = { language: Language; link: SeenPayLink; token: string }

const seconds = { soon: 5, later: 30 }
const patience = 30 * 60_000

/** The bank has not answered, the payment failed, or its money is on its way back; and what to do now. */
export function NotYetPaid({ language, link: { attempt, receipt, silent, bill }, token }: Props) {
  const t = translator(language, 'payment')
  const pay = paths.pay(token)
  if (attempt?.status === 'PENDING') {
    const recent = isRecent(attempt.at, patience)
    return (
      <Page>
        {(recent || silent) && (
          <meta httpEquiv="refresh" content={String(recent ? seconds.soon : seconds.later)} />
        )}
        <PageTitle lede={t(silent ? 'silentText' : 'waitText')}>
          {t(silent ? 'silent' : 'wait')}
        </PageTitle>
        <div className="stack">
          {silent && (
            <p>
              {t('silentBegun', {
                amount: shortAmount(rupees(attempt.amount), language),
                time: timeWords(new Date(attempt.at), language),
              })}
              {bill && ` ${t('whoseAccount', { payer: bill.payer, number: bill.consumerCode })}`}
            </p>
          )}
          <p className="buttons">
            <a className="btn btn--2" href={`${pay}/done`}>
              {t('lookAgain')}
            </a>
            {!silent && (
              <Link className="btn btn--text" href={pay}>
                {t('backToBill')}
              </Link>
            )}
          </p>
        </div>
      </Page>
    )
  }
  const comesBack = attempt?.status === 'TO_BE_REFUNDED' || attempt?.status === 'REFUNDED'
  return (
    <Page>
      <PageTitle lede={t(comesBack ? 'comesBackText' : 'failedText')}>
        {t(comesBack ? 'comesBack' : 'failed')}
      </PageTitle>
      <p className="buttons">
        <Link className="btn btn--lg" href={pay}>
          {comesBack && receipt ? t('seeReceipt') : t('tryAgain')}
        </Link>
      </p>
    </Page>
  )
}
