import { paths } from '@/app/paths'
import { ulbName } from '@/app/ulb-name'
import { Page, PageWithAside } from '@/components/layout/page'
import { Aside } from '@/components/ui/aside'
import { Confirmation } from '@/components/ui/confirmation'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { LinesAndTotal } from '@/components/ui/lines-and-total'
import { LinkList } from '@/components/ui/link-list'
import { SummaryList } from '@/components/ui/summary-list'
import { documentUrl } from '@/lib/platform/documents/document-url'
import { amount, shortAmount } from '@/lib/platform/language/amounts'
import { momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { rupees } from '@/lib/platform/money/money'
import { ComingBack } from './coming-back'
import type { SeenPayLink } from './pay-link'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { language: Language; link: SeenPayLink }

/** The receipt, in sight at once; its paper is a link away. Where nothing was paid, it says that nothing is due. */
export function Paid({ language, link: { receipt, ulb, comingBack } }: Props) {
  const t = translator(language, 'payment')
  const home = {
    href: paths.ulb(language, ulb.slug),
    label: t('backTo', { ulb: ulbName(ulb, language) }),
  }
  if (!receipt) {
    return (
      <Page>
        <EmptyState title={t('nothing')} level="h1">
          <ComingBack language={language} refunds={comingBack} />
          <p>{t('nothingText')}</p>
          <LinkList links={[home]} />
        </EmptyState>
      </Page>
    )
  }

  const paid = rupees(receipt.amount)
  const paper =
    receipt.documentId && documentUrl({ tenant: ulb.id, id: receipt.documentId, language })
  const links = [
    ...(paper ? [{ href: paper, label: t('paper'), aside: <Icon name="download" /> }] : []),
    ...(receipt.applicationId
      ? [{ href: paths.track(language, receipt.consumerCode), label: t('follow') }]
      : []),
    home,
  ]
  return (
    <PageWithAside
      before={
        <Confirmation
          title={t('paid')}
          facts={[
            { term: t('youPaid'), answer: shortAmount(paid, language) },
            {
              term: t('receiptNumber'),
              answer: <Verbatim className="number">{receipt.number}</Verbatim>,
            },
          ]}
        />
      }
      aside={
        <>
          <Aside title={t('keep')}>
            <p className="small muted">{t('keepText')}</p>
          </Aside>
          <LinkList small links={links} />
        </>
      }
    >
      <div className="prose parts">
        <ComingBack language={language} refunds={comingBack} />
        <SummaryList
          rows={[
            { term: t('paidOn'), answer: momentWords(new Date(receipt.at), language) },
            {
              term: t('for'),
              answer: (
                <>
                  {receipt.service[language]}, <Verbatim>{receipt.consumerCode}</Verbatim>
                </>
              ),
            },
            {
              term: t('by'),
              answer: [receipt.modeName[language], receipt.transactionNumber]
                .filter(Boolean)
                .join(', '),
            },
          ]}
        />
        <div>
          <LinesAndTotal
            lines={receipt.lines.map((line) => ({
              label: line.label[language],
              amount: amount(rupees(line.amount), language),
            }))}
            total={{ label: t('totalPaid'), amount: amount(paid, language) }}
          />
        </div>
      </div>
    </PageWithAside>
  )
}
