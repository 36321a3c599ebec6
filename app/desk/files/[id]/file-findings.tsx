import { SummaryList } from '@/components/ui/summary-list'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FileView } from '@/lib/platform/workflow/file-view'

type Props = { file: FileView; language: Language }

/** What inspectors found, visit by visit: the checklist, the photographs, the place. */
export function FileFindings({ file, language }: Props) {
  const t = translator(language, 'desk')

  return file.findings.map(({ id, inspector, at, rows, photographs, place }) => (
    <section key={id}>
      <h2>
        {t('file.findings')}
        <span className="meta">
          {t('file.foundBy', { name: inspector, when: momentWords(at, language) })}
        </span>
      </h2>
      <SummaryList
        rows={[
          ...rows.map(({ label, value }) => ({ term: label, answer: value })),
          ...(place ? [{ term: t('file.place'), answer: placeWords(place, language) }] : []),
        ]}
      />
      {photographs.length > 0 && (
        <ul className="file-photographs">
          {photographs.map(({ url, thumbnail }, index) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer">
                <img src={thumbnail} alt={t('file.photograph', { number: index + 1 })} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  ))
}

function placeWords(place: NonNullable<FileView['findings'][number]['place']>, language: Language) {
  const t = translator(language, 'desk')
  const where = `${place.latitude}, ${place.longitude}`
  return place.accuracy === null
    ? where
    : `${where} (${t('file.accuracy', { metres: Math.round(place.accuracy) })})`
}
