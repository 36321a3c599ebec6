import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { Link } from '@/components/ui/link'
import { translator } from '@/lib/platform/language/translator'
import { InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { getFollowing } from '@/lib/services/grievances/following/get-following'
import { confirmIt, endIt } from '../../follow/actions'

type Props = { params: Promise<{ lang: string; ulb: string; follower: string }> }

async function asked(params: Props['params']) {
  const { ulb: slug, follower } = await params
  const ulb = (await findUlb(slug)) ?? notFound()
  const language = await pageLanguage(params)
  const t = translator(language, 'complaints')
  try {
    const following = await getFollowing({ by: 'guest' }, { ulb: ulb.id, follower })
    const { number, confirmed, ended } = following
    const title = ended ? 'news.endedTitle' : confirmed ? 'news.endTitle' : 'news.confirmTitle'
    return { ...following, ulb, language, t, follower, title: t(title, { number }) }
  } catch (error) {
    if (NotFound.is(error) || InvalidInput.is(error)) notFound()
    throw error
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await asked(params)).title }
}

/** What the links of a mail lead to: confirming that one follows, and ending it. Only a button does either. */
export default async function NewsPage({ params }: Props) {
  const { ulb, language, t, follower, title, number, confirmed, ended } = await asked(params)
  const text = confirmed ? 'news.endText' : 'news.confirmText'

  return (
    <Page>
      <div className="prose">
        <PageTitle lede={ended ? undefined : t(text)}>{title}</PageTitle>
        {!ended && (
          <Form action={confirmed ? endIt : confirmIt} words={formWords(language)}>
            <HiddenFields fields={{ ulb: ulb.id, slug: ulb.slug, language, follower }} />
            <p className="buttons">
              <SubmitButton>{t(confirmed ? 'news.end' : 'news.confirm')}</SubmitButton>
            </p>
          </Form>
        )}
        <p>
          <Link href={paths.complaint(language, ulb.slug, number)}>{t('news.see')}</Link>
        </p>
      </div>
    </Page>
  )
}
