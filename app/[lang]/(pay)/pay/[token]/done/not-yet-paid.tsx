import { isRecent } from '@/lib/platform/dates/is-recent'
import { paths } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { Link } from '@/components/ui/link'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { SeenPayLink } from '../pay-link'

type Props = { language: Language; link: SeenPayLink; token: string }

const seconds = 5
const patience = 30 * 60_000

/** The bank has not answered, the payment failed, or its money is on its way back; and what to do now. */
export function NotYetPaid({ language, link: { attempt, receipt }, token }: Props) {
  const t = translator(language, 'payment')
  const pay = paths.pay(token)
  if (attempt?.status === 'PENDING') {
    const recent = isRecent(attempt.at, patience)
    return (
      <Page>
        {recent && <meta httpEquiv="refresh" content={String(seconds)} />}
        <PageTitle lede={t('waitText')}>{t('wait')}</PageTitle>
        <p className="buttons">
          <a className="btn btn--2" href={`${pay}/done`}>
            {t('lookAgain')}
          </a>
          <Link className="btn btn--text" href={pay}>
            {t('backToBill')}
          </Link>
        </p>
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
