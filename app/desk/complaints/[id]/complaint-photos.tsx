import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayAndMonth } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { DeskComplaint, DeskPhoto } from '@/lib/services/grievances/desk/desk-complaint'
import { paths } from '../../../paths'
import { checkPhotographs } from '../complaint-actions'

type Props = { complaint: DeskComplaint; language: Language; from: string | undefined }

const phases = ['REPORTED', 'BEFORE', 'AFTER', 'COMMENT'] as const

/** The photographs by when they were taken, each with whether the public sees it. */
export function ComplaintPhotos({ complaint, language, from }: Props) {
  const t = translator(language, 'grievance-desk')
  const taken = phases.filter((phase) => complaint.photos.some((photo) => photo.phase === phase))
  if (taken.length === 0)
    return (
      <section>
        <h2>{t('file.photos')}</h2>
        <p className="muted">{t('file.noPhotos')}</p>
      </section>
    )

  return taken.map((phase) => (
    <section key={phase}>
      <h2>{t(`file.phase.${phase}`)}</h2>
      <ul className="desk-photos">
        {complaint.photos
          .filter((photo) => photo.phase === phase)
          .map((photo, index) => (
            <li key={photo.id}>
              <a href={photo.url} target="_blank" rel="noreferrer">
                <img
                  src={photo.url}
                  alt={`${t(`file.phase.${phase}`)} ${index + 1}`}
                  loading="lazy"
                />
              </a>
              <p className="meta">
                {dayAndMonth(dayAt(photo.at), language)}, {t(`file.standing.${photo.standing}`)}
              </p>
              {complaint.may.checkPhotos && (
                <Check
                  {...{ photo, language }}
                  back={paths.deskComplaint(complaint.id, { from })}
                />
              )}
            </li>
          ))}
      </ul>
    </section>
  ))
}

type CheckProps = { photo: DeskPhoto; language: Language; back: string }

function Check({ photo: { id, standing }, language, back }: CheckProps) {
  const t = translator(language, 'grievance-desk')

  return (
    <Form action={checkPhotographs} words={formWords(language)} className="buttons">
      <input type="hidden" name="back" value={back} />
      {standing !== 'shown' && (
        <SubmitButton look="2" name={`photo.${id}`} value="show">
          {t('file.show')}
        </SubmitButton>
      )}
      {standing !== 'withheld' && (
        <SubmitButton look="text" name={`photo.${id}`} value="withhold">
          {t('file.withhold')}
        </SubmitButton>
      )}
    </Form>
  )
}
