import { endIt } from '@/app/[lang]/(public)/[ulb]/complaints/[number]/follow/actions'
import { paths } from '@/app/paths'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { Link } from '@/components/ui/link'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { myFollowing } from '@/lib/services/grievances/own/my-following'
import { Verbatim } from '@/components/ui/verbatim'

type Props = {
  rows: Awaited<ReturnType<typeof myFollowing>>['following']
  language: Language
  town: (ulb: string) => { slug: string; name: string }
}

/** The complaints of others that one hears of, each with the way to end it. */
export function FollowedList({ rows, language, town }: Props) {
  const t = translator(language, 'complaints')
  return (
    <ul className="attached">
      {rows.map(({ follower, ulb, number, name, status }) => (
        <li key={follower}>
          <span>
            <Link href={paths.complaint(language, town(ulb).slug, number)}>{name[language]}</Link>
            <span className="block small muted">
              {number}, {town(ulb).name}: {status[language]}
            </span>
          </span>
          <Form action={endIt} words={formWords(language)}>
            <HiddenFields fields={{ ulb, follower, language, from: 'my' }} />
            <SubmitButton look="text">
              {t('mine.stop')}
              <span className="vh">
                {' '}
                <Verbatim>{number}</Verbatim>
              </span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}
