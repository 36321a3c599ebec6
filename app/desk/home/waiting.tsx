import { Link } from '@/components/ui/link'
import { SlaBar } from '@/components/ui/sla-bar'
import { findService } from '@/lib/platform/applications/catalogue'
import type { FileRow } from '@/lib/platform/inbox/file-row'
import { daysLeftWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { paths } from '../../paths'
import { queueName } from '../inbox/inbox-rail'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { files: readonly FileRow[]; language: Language }

/** The files that are due first, each with what to do with it. */
export const Waiting = ({ files, language }: Props) => (
  <ul className="waiting">
    {files.map(({ id, service, state, subject, number, applicant, time }) => (
      <li key={id}>
        <div>
          <Link href={paths.deskFile(id)}>
            {subject}, <Verbatim>{number}</Verbatim>
          </Link>
          <br />
          <span className="meta">
            {findService(service)?.name[language]}: {queueName(service, state, language)}.{' '}
            {applicant}
          </span>
        </div>
        {time && (
          <SlaBar
            used={time.used}
            allowed={time.allowed}
            words={daysLeftWords(time.left, language)}
          />
        )}
      </li>
    ))}
  </ul>
)
