import { clock } from '@/lib/infra/clock/clock'
import { transaction } from '@/lib/infra/database/database'
import { answerCorrection } from '@/lib/platform/applications/answer-correction'
import { attachPaper } from '@/lib/platform/applications/attach-paper'
import { getService } from '@/lib/platform/applications/catalogue'
import { saveSection } from '@/lib/platform/applications/save-section'
import { specimenOf } from '../forms/papers'
import { fileNow, type Filed } from './filed'
import { minutesBefore } from './moments'
import type { Town } from './town'

/** The citizen looks over the sections they were asked about, attaches the papers anew and sends both. */
export async function correct(town: Town, filed: Filed, at: Date): Promise<void> {
  const ulb = town.tenantId
  const citizen = await town.citizen(filed.who)
  const { service } = await fileNow(town, filed)
  const { id: draft, sections, documents } = await askedOf(town, filed)
  for (const section of sections) {
    const answers = filed.answers[section] ?? {}
    await clock.at(minutesBefore(at, 9), () =>
      saveSection(citizen, { ulb, draft, section, answers }),
    )
  }
  for (const paper of getService(service).papers.filter(({ code }) => documents.includes(code))) {
    const file = await specimenOf(paper, filed.who.seed + 1)
    await clock.at(minutesBefore(at, 4), () =>
      attachPaper(citizen, { ulb, draft, paper: paper.code, files: [file] }),
    )
  }
  await clock.at(at, () => answerCorrection(citizen, { ulb, draft }))
}

const askedOf = ({ tenantId }: Town, { id: applicationId }: Filed) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, (tx) =>
    tx.correction.findFirstOrThrow({ where: { tenantId, applicationId, answeredAt: null } }),
  )
