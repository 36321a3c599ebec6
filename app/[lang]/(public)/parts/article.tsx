import { LedgerSection } from '@/components/layout/ledger-section'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { Prose } from './prose'

type Props = {
  title: string
  lede: string
  parts: readonly { id: string; title: string; text: string }[]
}

/** A page to read: a title, and parts with their headings in the margin. */
export const Article = ({ title, lede, parts }: Props) => (
  <Page>
    <PageTitle lede={lede}>{title}</PageTitle>
    {parts.map(({ id, title: heading, text }, index) => (
      <LedgerSection key={id} id={id} title={heading} first={index === 0}>
        <Prose text={text} />
      </LedgerSection>
    ))}
  </Page>
)
