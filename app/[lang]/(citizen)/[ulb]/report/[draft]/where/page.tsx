import type { Metadata } from 'next'
import { paths, withQuery } from '@/app/paths'
import { areMany, placesNear, placesOf } from '@/app/places-of'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { translator } from '@/lib/platform/language/translator'
import { place } from '../../actions'
import { ReportFrame } from '../../report-frame'
import { reportPage, type ReportParams } from '../../report-page'
import { KeepOffline } from '../../waiting/keep-offline'
import { PlaceFields } from '../../where/place-fields'

type Props = { params: ReportParams; searchParams: Promise<{ places?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await reportPage(params)
  return { title: translator(language, 'report')('where.title') }
}

/** Where it is: the device's place, a pin, or ward and locality. */
export default async function WherePage({ params, searchParams }: Props) {
  const { language, tenant, type, answers, hidden, signedIn, at } = await reportPage(params)
  const t = translator(language, 'report')
  const common = translator(language, 'common')
  const { ward, locality, latitude, longitude, landmark } = answers
  const wards = await wardsOf(tenant.id)
  const few = areMany(wards) && (await searchParams).places !== 'all'

  return (
    <ReportFrame
      {...{ language, signedIn }}
      now="where"
      back={paths.reports(language, tenant.slug, { draft: hidden.draft })}
      caption={type.name[language]}
    >
      <Form action={place} words={formWords(language)} className="prose">
        <HiddenFields fields={{ ...hidden, step: 'where' }} />
        <PlaceFields
          places={few ? placesNear(ward, wards, language) : placesOf(wards, language)}
          allPlaces={few ? paths.places(language, tenant.slug) : undefined}
          place={[ward, locality].filter(Boolean).join('/')}
          {...{ landmark }}
          point={
            latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined
          }
          outlines={
            wards.some(({ shape }) => shape) ? paths.wardOutlines(language, tenant.slug) : undefined
          }
          words={{
            locate: t('where.locate'),
            locating: t('where.locating'),
            located: t('where.located'),
            notLocated: t('where.notLocated'),
            map: t('where.map'),
            nearer: t('where.nearer'),
            farther: t('where.farther'),
            mapHint: t('where.mapHint'),
            ward: t('where.ward'),
            wardHint: t('where.wardHint'),
            landmark: t('where.landmark'),
            landmarkHint: t('where.landmarkHint'),
            placeRight: t('where.placeRight'),
          }}
        >
          {few && (
            <noscript>
              <p className="small">
                <a href={withQuery(at('where'), { places: 'all' })}>{t('where.allPlaces')}</a>
              </p>
            </noscript>
          )}
        </PlaceFields>
        <p className="buttons">
          <SubmitButton>{common('form.saveAndContinue')}</SubmitButton>
        </p>
      </Form>
      <KeepOffline />
    </ReportFrame>
  )
}
