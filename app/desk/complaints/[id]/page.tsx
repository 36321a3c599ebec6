import type { Metadata } from 'next'
import { Notice } from '@/components/ui/notice'
import { paths } from '../../../paths'
import { Desk } from '../../desk'
import { deskAddress } from '../../desk-address'
import { deskLanguage } from '../../desk-language'
import { complaintOfPage } from '../complaint-of-page'
import { doneWords } from '../done-words'
import { ComplaintAside } from './complaint-aside'
import { ComplaintFacts } from './complaint-facts'
import { ComplaintHead } from './complaint-head'
import { ComplaintPhotos } from './complaint-photos'
import { NextSteps } from './next-steps'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string; did?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const { name, number } = await complaintOfPage(id, paths.deskComplaint(id))
  return { title: `${name[await deskLanguage()]}, ${number}` }
}

/** A complaint: facts left, photographs in the middle, what happened right, the next step at the foot. */
export default async function ComplaintPage({ params, searchParams }: Props) {
  const { id } = await params
  const { from, did } = await searchParams
  const complaint = await complaintOfPage(id, paths.deskComplaint(id))
  const language = await deskLanguage()
  const done = doneWords(did, language)
  const shown = { complaint, language, from }

  return (
    <Desk area="complaints" at={paths.deskComplaint(id, { from })}>
      <ComplaintHead {...shown} back={from ? deskAddress(from) : paths.deskComplaints()} />
      {done && (
        <div className="file-done">
          <Notice tone="done" title={done} />
        </div>
      )}
      <div className="file-grid">
        <div className="pane">
          <ComplaintFacts {...shown} />
        </div>
        <div className="pane file-middle">
          <ComplaintPhotos {...shown} />
        </div>
        <div className="pane">
          <ComplaintAside {...shown} />
        </div>
      </div>
      <NextSteps {...shown} />
    </Desk>
  )
}
