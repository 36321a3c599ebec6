import type { Metadata } from 'next'
import { translator } from '@/lib/platform/language/translator'
import { deskLanguage } from '../desk-language'
import NotFound from '../not-found'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'desk')('notFound.title') }
}

/** What stands at addresses of the desk that nothing answers. */
export default function MissingAtDeskPage() {
  return <NotFound />
}
