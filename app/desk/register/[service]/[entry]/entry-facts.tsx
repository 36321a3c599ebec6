import { Link } from '@/components/ui/link'
import { SummaryList } from '@/components/ui/summary-list'
import { documentPath } from '@/lib/platform/documents/document-url'
import { dayWords, momentWords } from '@/lib/platform/language/days'
import { languageCodes, languages, type Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Entry } from '@/lib/platform/registers/get-entry'
import { paths } from '../../../../paths'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { entry: Entry; tenant: string; language: Language }

/** What was granted, to whom, until when, and the papers that say so. */
export function EntryFacts({ entry, tenant, language }: Props) {
  const t = translator(language, 'verify')
  const { subject, holder, issuedAt, validFrom, validTo, application, facts, documents } = entry

  return (
    <SummaryList
      rows={[
        { term: t('register.subject'), answer: subject },
        { term: t('register.holder'), answer: <Verbatim>{holder}</Verbatim> },
        ...facts.map(({ label, value }) => ({
          term: label[language],
          answer: typeof value === 'string' ? value : value[language],
        })),
        { term: t('register.issuedAt'), answer: momentWords(issuedAt, language) },
        { term: t('register.validFrom'), answer: dayWords(validFrom, language) },
        {
          term: t('register.validTo'),
          answer: validTo ? dayWords(validTo, language) : t('register.forEver'),
        },
        {
          term: t('register.file'),
          answer: (
            <Link href={paths.deskFile(application.id)}>
              <Verbatim>{application.number}</Verbatim>
            </Link>
          ),
        },
        ...documents.map(({ id }) => ({
          term: t('register.certificate'),
          answer: <Papers tenant={tenant} id={id} language={language} />,
        })),
      ]}
    />
  )
}

/** The certificate in each language. */
function Papers({ tenant, id, language }: { tenant: string; id: string; language: Language }) {
  const t = translator(language, 'verify')
  return (
    <span className="register-papers">
      {languageCodes.map((code) => (
        <a key={code} href={documentPath({ tenant, id, language: code })} hrefLang={code}>
          {t('register.certificateIn', { language: languages[code].name })}
        </a>
      ))}
    </span>
  )
}
