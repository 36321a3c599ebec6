import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { SeenPhoto } from '@/lib/services/grievances/seen-complaint'

type Props = { photos: readonly SeenPhoto[]; language: Language }

/** Photographs, each with when it was taken; one opens whole. */
export function SeenPhotos({ photos, language }: Props) {
  const t = translator(language, 'complaints')
  if (photos.length === 0) return null
  return (
    <section>
      <h2 className="h-m">{t('one.photos')}</h2>
      <ul className="seen-photos">
        {photos.map(({ id, url, phase }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              <img
                src={small(url)}
                alt={t(`phase.${phase}`)}
                width={320}
                height={240}
                loading="lazy"
              />
            </a>
            <p className="small muted">{t(`phase.${phase}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const small = (url: string) => `${url}${url.includes('?') ? '&' : '?'}v=thumb`
