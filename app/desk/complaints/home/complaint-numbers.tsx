import { Link } from '@/components/ui/link'
import { myNumbers } from '@/lib/insight/complaints/my-numbers'
import type { Officer } from '../../desk-caller'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '@/app/paths'

type Props = { officer: Officer; language: Language }

/** What waits of complaints, by what the officer's roles do; each number leads to its list. */
export async function ComplaintNumbers({ officer, language }: Props) {
  const t = translator(language, 'figures')
  const { numbers, limit } = await myNumbers(officer.caller, {})

  return (
    <section>
      <h2 className="h-desk">
        {t('desk.home')} <Link href={paths.deskFigures()}>{t('desk.figures')}</Link>
      </h2>
      <dl className="kpis">
        {numbers.map(({ of, count: waiting }) => (
          <div key={of}>
            <dt>{t(`desk.numbers.${of}`)}</dt>
            <dd className={of === 'late' && waiting > 0 ? 'kpis__late' : undefined}>
              <Link
                href={
                  of === 'photos' ? paths.deskComplaintPhotos() : paths.deskComplaints({ view: of })
                }
              >
                {count(waiting, language)}
                {waiting >= limit && '+'}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
