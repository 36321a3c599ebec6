import { clock } from '@/lib/infra/clock/clock'
import { getService } from '@/lib/platform/applications/catalogue'
import { serveWalkIn } from '@/lib/platform/applications/serve-walk-in'
import { formContext } from '@/lib/platform/forms/form-context'
import { papersNeeded } from '@/lib/platform/forms/papers'
import { specimenOf } from '../forms/papers'
import type { Story } from '../stories/story'
import type { Applying } from './filed'
import type { Town } from './town'

/** A clerk fills in the form for the person in front of them and scans the papers. */
export async function applyAtCounter(
  town: Town,
  { service }: Story,
  { who, answers, sentAt }: Applying,
): Promise<string> {
  const context = await formContext(town.tenantId, sentAt, who.language)
  const papers = papersNeeded(getService(service), answers, context).map(async (paper) => ({
    paper: paper.code,
    files: [await specimenOf(paper, who.seed)],
  }))
  const { mobile, name, language } = who
  const served = { service, mobile, name, language, answers, papers: await Promise.all(papers) }
  const sent = await clock.at(sentAt, () =>
    serveWalkIn(town.officer('counter'), { ...served, declaration: true, consent: true }),
  )
  return sent.application
}
