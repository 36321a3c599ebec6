import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ShrinkPhotos } from '@/app/photos/shrink-photos'
import { FileField } from '@/components/form/file-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextareaField } from '@/components/form/textarea-field'
import { BackLink } from '@/components/layout/back-link'
import { PageTitle } from '@/components/layout/page-title'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../../../paths'
import { Desk } from '../../../desk'
import { deskLanguage } from '../../../desk-language'
import { recordVisit } from '../../complaint-actions'
import { complaintOfPage } from '../../complaint-of-page'
import { HiddenOf } from '../../hidden-of'
import { KeepInOutbox } from '../../outbox/keep-in-outbox'
import { WhereIStand } from './where-i-stand'
import { Verbatim } from '@/components/ui/verbatim'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'grievance-desk')('visit.title') }
}

/** What was found at the place, for a phone: words, photographs before and after, where one stands. */
export default async function VisitPage({ params, searchParams }: Props) {
  const { id } = await params
  const { from } = await searchParams
  const complaint = await complaintOfPage(id, paths.deskComplaint(id))
  const language = await deskLanguage()
  if (!complaint.may.visit) redirect(paths.deskComplaint(id, { from }))
  const t = translator(language, 'grievance-desk')
  const photos = { hint: t('act.photosHint'), accept: 'image/jpeg,image/png,image/webp' }

  return (
    <Desk area="complaints" at={paths.deskComplaintPart(id, 'visit', { from })}>
      <div className="desk-page desk-page--form">
        <BackLink href={paths.deskComplaint(id, { from })}>{t('act.back')}</BackLink>
        <PageTitle
          caption={
            <>
              {complaint.name[language]}, <Verbatim>{complaint.number}</Verbatim>
            </>
          }
        >
          {t('visit.title')}
        </PageTitle>
        <Form id="outbox-form" action={recordVisit} words={formWords(language)} className="stack">
          <HiddenOf complaint={complaint} from={from} once />
          <input type="hidden" name="number" value={complaint.number} />
          <TextareaField
            name="remark"
            label={t('act.remark')}
            hint={t('act.remarkPublic')}
            optional
            rows={3}
            maxLength={1000}
          />
          <FileField name="before" label={t('act.before')} {...photos} multiple optional />
          <FileField name="after" label={t('act.after')} {...photos} multiple optional />
          <WhereIStand
            words={{
              locate: t('visit.locate'),
              locating: t('visit.locating'),
              located: t('visit.located'),
              notLocated: t('visit.notLocated'),
            }}
          />
          <SubmitButton>{t('visit.button')}</SubmitButton>
        </Form>
        <ShrinkPhotos />
        <KeepInOutbox />
      </div>
    </Desk>
  )
}
