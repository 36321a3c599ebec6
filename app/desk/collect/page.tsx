import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { dayTakings } from '@/lib/platform/collection/day-takings'
import { findDues } from '@/lib/platform/collection/find-dues'
import { openAccount } from '@/lib/platform/collection/open-account'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { paths, withQuery } from '../../paths'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { deskLanguage } from '../desk-language'
import { Accounts } from './accounts'
import { FindDues } from './find-dues-form'
import { Takings } from './takings'
import { Till } from './till'
import './collect.css'

type Props = { searchParams: Promise<{ q?: string; service?: string; account?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'billing')('collect') }
}

/** Where money is taken: find what is due, take it, print the receipt; all of it by keyboard. */
export default async function CollectPage({ searchParams }: Props) {
  const { q = '', service = '', account = '' } = await searchParams
  const at = paths.desk('collect')
  const { caller, grants } = await deskOfficer(withQuery(at, { q, service, account }))
  if (!grants.includes('collect')) notFound()
  const language = await deskLanguage()

  const accounts = q.trim() ? (await findDues(caller, { q })).accounts : undefined
  const [only, ...more] = accounts?.filter(({ due }) => rupees(due) > 0n) ?? []
  if (only && more.length === 0) {
    redirect(withQuery(at, { service: only.businessService, account: only.consumerCode }))
  }
  const opened =
    service && account
      ? await openAccount(caller, { businessService: service, consumerCode: account })
      : undefined
  const t = translator(language, 'billing')

  return (
    <Desk area="collect" at={at}>
      <div className="till">
        <div className="till__main">
          <h1 className="vh">{t('collect')}</h1>
          <FindDues language={language} q={q || account} focus={!opened?.bill} />
          {accounts && <Accounts language={language} accounts={accounts} />}
          {opened?.bill && (
            <Till key={opened.bill.id} language={language} bill={opened.bill} once={uuidv7()} />
          )}
          {opened && !opened.bill && (
            <p className="muted">{t('nothingDue', { number: account })}</p>
          )}
        </div>
        <aside>
          <Takings language={language} takings={await dayTakings(caller, {})} />
        </aside>
      </div>
    </Desk>
  )
}
