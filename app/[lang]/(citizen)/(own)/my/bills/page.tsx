import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { EmptyState } from '@/components/ui/empty-state'
import { myBills } from '@/lib/platform/applications/my-bills'
import { translator } from '@/lib/platform/language/translator'
import { see } from '../../../see'
import { BillList } from '../bill-list'
import { listPlace, type ListProps } from '../list-props'
import { MyFrame } from '../my-frame'
import { Older } from '../older'
import { townsOf } from '../towns-of'

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'account')('my.bills') }
}

/** What the person owes. */
export default async function MyBillsPage(props: ListProps) {
  const { language, here, after } = await listPlace(props, 'bills')
  const t = translator(language, 'account')
  const { bills, next } = await see(language, here, (caller) => myBills(caller, { after }))
  return (
    <MyFrame language={language} title={t('my.bills')}>
      {bills.length > 0 ? (
        <BillList rows={bills} language={language} town={await townsOf(bills, language)} />
      ) : (
        <EmptyState title={t('empty.bills')} />
      )}
      <Older language={language} at={here} after={after} next={next} />
    </MyFrame>
  )
}
