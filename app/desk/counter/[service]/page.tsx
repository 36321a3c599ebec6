import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { counterDrafts } from '@/lib/platform/applications/counter-drafts'
import { findService } from '@/lib/platform/applications/catalogue'
import { paths, withQuery } from '../../../paths'
import { Desk } from '../../desk'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { CounterForm } from '../counter-form'
import { counterPage, orNotFound } from '../counter-page'
import { CounterStart } from '../counter-start'
import '../counter.css'

type Asked = {
  filing?: string
  file?: string
  wrong?: string
  open?: string
  refused?: string
  ticked?: string
  unticked?: string
}
type Props = { params: Promise<{ service: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { service } = await params
  return { title: findService(service)?.name[await deskLanguage()] ?? service }
}

/** Serves one person: who they are, then the whole application on one page. */
export default async function CounterServicePage({ params, searchParams }: Props) {
  const { service } = await params
  const { filing, file, ...shown } = await searchParams
  const at = withQuery(paths.deskCounter(service), { filing, file })
  const { caller } = await deskOfficer(at)
  const definition = findService(service) ?? notFound()
  if (filing) {
    const page = await counterPage(service, filing)
    return (
      <Desk area="counter" at={at}>
        <CounterForm page={page} {...shown} />
      </Desk>
    )
  }

  const { drafts, correction } = await orNotFound(
    counterDrafts(caller, { service, ...(file && { file }) }),
  )
  if (correction) redirect(withQuery(paths.deskCounter(service), { filing: correction }))
  return (
    <Desk area="counter" at={at}>
      <CounterStart definition={definition} drafts={drafts} language={await deskLanguage()} />
    </Desk>
  )
}
