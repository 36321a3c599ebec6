import type { Metadata } from 'next'
import { ApplicationProgress } from '@/app/[lang]/application-progress'
import { paths } from '@/app/paths'
import { AnswerSummary } from '@/components/form/definition/answer-summary'
import { BackLink } from '@/components/layout/back-link'
import { PageWithAside } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { shortAmount } from '@/lib/platform/language/amounts'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { AskedNotice } from '../../../../../[ulb]/drafts/asked-notice'
import { ApplicationFacts } from './application-facts'
import { ApplicationHistory } from './application-history'
import { myApplicationPage, type MyApplicationParams } from './my-application-page'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { params: MyApplicationParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { file, language } = await myApplicationPage(params)
  return { title: `${file.number}: ${file.progress.state[language]}` }
}

/** One application: what is asked, where it is, what was paid and granted. */
export default async function MyApplicationPage({ params }: Props) {
  const { language, tenant, file } = await myApplicationPage(params)
  const t = translator(language, 'account')
  const apply = translator(language, 'apply')
  const { asked, pay, progress } = file

  return (
    <PageWithAside aside={<ApplicationFacts file={file} tenant={tenant} language={language} />}>
      <BackLink href={paths.my(language, 'applications')}>{t('my.applications')}</BackLink>
      <PageTitle
        caption={
          <>
            {file.name[language]}, <Verbatim>{file.number}</Verbatim>
          </>
        }
      >
        {progress.state[language]}
      </PageTitle>
      {asked && (
        <AskedNotice asked={asked} language={language}>
          <p className="buttons">
            <ButtonLink href={paths.draft(language, tenant.slug, asked.id)}>
              {t('my.correct')}
            </ButtonLink>
          </p>
        </AskedNotice>
      )}
      {pay && (
        <Notice
          title={t('application.toPay', { amount: shortAmount(rupees(pay.amount), language) })}
        >
          <p className="buttons">
            <ButtonLink href={paths.pay(pay.token, language)}>{t('application.pay')}</ButtonLink>
          </p>
        </Notice>
      )}
      <h2 className="h-m">{t('application.where')}</h2>
      <ApplicationProgress progress={progress} language={language} />
      <ApplicationHistory history={file.history} language={language} />
      <details className="told-us">
        <summary>{t('application.answers')}</summary>
        <AnswerSummary sections={file.answers} none={apply('check.none')} level="h3" />
      </details>
    </PageWithAside>
  )
}
