import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'

export default function LandingPage() {
  return (
    <Page>
      <PageTitle size="xl">Palika</PageTitle>
    </Page>
  )
}
