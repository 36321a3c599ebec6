import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { TextareaField } from '@/components/form/textarea-field'
import { BackLink } from '@/components/layout/back-link'
import { PageTitle } from '@/components/layout/page-title'
import { Link } from '@/components/ui/link'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '../../../../paths'
import { Desk } from '../../../desk'
import { deskLanguage } from '../../../desk-language'
import { joinWith } from '../../complaint-actions'
import { complaintOfPage } from '../../complaint-of-page'
import { HiddenOf } from '../../hidden-of'
import { stateWords } from '../../list/state-words'
import { Verbatim } from '@/components/ui/verbatim'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string; into?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'grievance-desk')('merge.title') }
}

/** Joins a complaint with the one it repeats; those near by can be chosen by one press. */
export default async function MergePage({ params, searchParams }: Props) {
  const { id } = await params
  const { from, into } = await searchParams
  const complaint = await complaintOfPage(id, paths.deskComplaint(id))
  const language = await deskLanguage()
  if (!complaint.may.merge) redirect(paths.deskComplaint(id, { from }))
  const t = translator(language, 'grievance-desk')

  return (
    <Desk area="complaints" at={paths.deskComplaintPart(id, 'merge', { from })}>
      <div className="desk-page desk-page--form">
        <BackLink href={paths.deskComplaint(id, { from })}>{t('act.back')}</BackLink>
        <PageTitle
          caption={
            <>
              {complaint.name[language]}, <Verbatim>{complaint.number}</Verbatim>
            </>
          }
          lede={t('merge.lede')}
        >
          {t('merge.title')}
        </PageTitle>
        {complaint.nearby.length > 0 && (
          <>
            <h2 className="h-desk">{t('merge.nearby')}</h2>
            <ul className="waiting">
              {complaint.nearby.map(({ id: other, number, metres, state }) => (
                <li key={other}>
                  <Link href={paths.deskComplaintPart(id, 'merge', { from, into: number })}>
                    <Verbatim>{number}</Verbatim>
                  </Link>
                  <span className="meta">
                    {[
                      metres === null ? '' : t('file.metres', { metres }),
                      stateWords(state, language),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        <Form key={into} action={joinWith} words={formWords(language)} className="stack">
          <HiddenOf complaint={complaint} from={from} />
          <TextField
            name="into"
            label={t('merge.into')}
            hint={t('merge.intoHint')}
            value={into}
            width="l"
            maxLength={60}
            autoComplete="off"
          />
          <TextareaField
            name="remark"
            label={t('act.remark')}
            hint={t('act.remarkPublic')}
            optional
            rows={2}
            maxLength={1000}
          />
          <SubmitButton>{t('merge.button')}</SubmitButton>
        </Form>
      </div>
    </Desk>
  )
}
