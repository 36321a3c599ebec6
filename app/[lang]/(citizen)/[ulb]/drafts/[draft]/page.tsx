import type { Metadata } from 'next'
import Link from 'next/link'
import { pageLanguage } from '@/app/page-language'
import { PageWithAside } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { Aside } from '@/components/ui/aside'
import { ButtonLink } from '@/components/ui/button'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayWords, momentWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { CorrectionTasks } from '../correction-tasks'
import { draftPage, type DraftParams } from '../draft-page'
import { PartList } from '../part-list'
import { partsOf } from '../parts-of'

type Props = { params: DraftParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'apply')('tasks.title') }
}

/** The parts of an application and how far each is. */
export default async function TasksPage({ params }: Props) {
  const page = await draftPage(params)
  const { language, view, name, here } = page
  if (view.kind === 'correction') return <CorrectionTasks page={page} />
  const t = translator(language, 'apply')
  const parts = partsOf(page)
  const done = parts.filter(({ state }) => state === 'done').length
  const next = parts.find(({ state }) => state !== 'done')

  return (
    <PageWithAside
      aside={
        <Aside title={t('tasks.progress', { done, all: parts.length })}>
          <p className="small muted">
            {t('tasks.saved', {
              moment: momentWords(view.savedAt, language),
              day: view.expiresAt ? dayWords(dayAt(view.expiresAt), language) : '',
            })}
          </p>
          <p className="small">
            <Link href={`${here}/discard`}>{t('tasks.discard')}</Link>
          </p>
        </Aside>
      }
    >
      <PageTitle caption={name} lede={t('tasks.lede')}>
        {t('tasks.title')}
      </PageTitle>
      <PartList parts={parts} language={language} />
      <p className="buttons">
        <ButtonLink href={next?.href ?? `${here}/check`}>
          {next ? t('tasks.goOn') : t('check.title')}
        </ButtonLink>
      </p>
    </PageWithAside>
  )
}
