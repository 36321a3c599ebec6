import { paths } from '@/app/paths'
import { BackLink } from '@/components/layout/back-link'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { ButtonLink } from '@/components/ui/button'
import { translator } from '@/lib/platform/language/translator'
import { AskedNotice } from './asked-notice'
import type { DraftPage } from './draft-page'
import { PartList } from './part-list'
import { partsOf } from './parts-of'

/** What the applicant was asked to put right, part by part. */
export function CorrectionTasks({ page }: { page: DraftPage }) {
  const { language, view, name, here, hidden } = page
  const t = translator(language, 'apply')
  const parts = partsOf(page)
  const next = parts.find(({ state }) => state !== 'done')
  return (
    <Page>
      {view.application && (
        <BackLink href={paths.myApplication(language, hidden.town, view.application)}>
          {translator(language, 'account')('application.thisApplication')}
        </BackLink>
      )}
      <PageTitle caption={name} lede={t('correct.lede')}>
        {t('correct.title')}
      </PageTitle>
      {view.asked && <AskedNotice asked={view.asked} language={language} />}
      <PartList parts={parts} language={language} />
      <p className="buttons">
        <ButtonLink href={next?.href ?? `${here}/check`}>
          {next ? t('tasks.goOn') : t('correct.check')}
        </ButtonLink>
      </p>
    </Page>
  )
}
