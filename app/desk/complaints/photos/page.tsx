import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { RadiosField } from '@/components/form/radios-field'
import { SubmitButton } from '@/components/form/submit-button'
import { DeskHead } from '@/components/layout/desk-head'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { translator } from '@/lib/platform/language/translator'
import { Forbidden, InvalidInput } from '@/lib/platform/operations/errors'
import { listUncheckedPhotos } from '@/lib/services/grievances/desk/list-unchecked-photos'
import { paths } from '../../../paths'
import { Desk } from '../../desk'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { checkPhotographs } from '../complaint-actions'
import { doneWords } from '../done-words'
import { ComplaintsRail } from '../list/complaints-rail'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { searchParams: Promise<{ cursor?: string; did?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'grievance-desk')('check.title') }
}

/** The photographs that nobody has looked at yet: which the public may see. */
export default async function PhotosToCheckPage({ searchParams }: Props) {
  const { cursor, did } = await searchParams
  const at = paths.deskComplaintPhotos({ cursor })
  const officer = await deskOfficer(at)
  const language = await deskLanguage()
  const t = translator(language, 'grievance-desk')
  const { photos, next } = await listUncheckedPhotos(officer.caller, { cursor }).catch(
    (error: unknown) => {
      if (Forbidden.is(error) || InvalidInput.is(error)) notFound()
      throw error
    },
  )
  const done = doneWords(did, language)

  return (
    <Desk
      area="complaints"
      at={at}
      rail={<ComplaintsRail officer={officer} view="photos" language={language} />}
    >
      <DeskHead title={t('check.title')} />
      {done && <Notice tone="done" title={done} />}
      {photos.length === 0 ? (
        <EmptyState title={t('check.none')}>{t('check.noneText')}</EmptyState>
      ) : (
        <Form action={checkPhotographs} words={formWords(language)} className="desk-page">
          <p className="meta">{t('check.lede')}</p>
          <input type="hidden" name="back" value={paths.deskComplaintPhotos()} />
          <ul className="desk-photos desk-photos--check">
            {photos.map(({ id, url, complaint: { id: of, number, name } }) => (
              <li key={id}>
                <a href={url} target="_blank" rel="noreferrer">
                  <img src={url} alt={t('check.of', { number })} loading="lazy" />
                </a>
                <p>
                  <Link href={paths.deskComplaint(of, { from: at })}>
                    <Verbatim>{number}</Verbatim>
                  </Link>
                  <span className="meta"> {name[language]}</span>
                </p>
                <RadiosField
                  name={`photo.${id}`}
                  label={t('check.decide', { number })}
                  value=""
                  options={[
                    { value: 'show', label: t('file.show') },
                    { value: 'withhold', label: t('file.withhold') },
                    { value: '', label: t('check.later') },
                  ]}
                />
              </li>
            ))}
          </ul>
          <SubmitButton>{t('check.button')}</SubmitButton>
        </Form>
      )}
      <Pagination
        label={t('pages')}
        {...(next && {
          next: {
            href: paths.deskComplaintPhotos({ cursor: next }),
            label: translator(language, 'common')('next'),
          },
        })}
      />
    </Desk>
  )
}
