import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { PaperSpec } from '../forms/definition'
import { bytesOf, PostedFile } from '../files/posted-file'
import { storeUpload } from '../files/store-upload'
import { InvalidInput, NotFound, type Fault } from '../operations/errors'
import { operation } from '../operations/operation'
import { uuidv7 } from '../operations/uuid'
import { openFiling, type Filing } from './filing'
import { papersOfDraft } from './papers-of'
import { FaultList } from './posted-texts'

/** Attaches photographs or PDFs to a paper of a draft or correction. Good ones stay when others are refused. */
export const attachPaper = operation({
  name: 'applications.attach-paper',
  summary: 'Attach photographs or PDFs to an application that is not sent yet',
  permission: 'signed-in',
  input: z.object({
    ulb: z.string().max(60).optional(),
    draft: z.uuid(),
    paper: z.string().max(60),
    files: z.array(PostedFile).max(20),
  }),
  output: z.object({
    draft: z.uuid(),
    paper: z.string(),
    attached: z.array(z.uuid()),
    faults: FaultList,
  }),
  api: { method: 'post', path: '/applications/drafts/{draft}/papers/{paper}' },
  async run({ actor, input, tx, now, about }) {
    const filing = await openFiling(tx, actor, input.draft)
    const paper = filing.papers.find(({ code }) => code === input.paper)
    if (!paper) throw new NotFound('paper')

    const before = await papersOfDraft(tx, actor.tenantId, filing.id)
    const free = paper.maxFiles - before.filter(({ code }) => code === paper.code).length
    const faults: Fault[] = []
    if (input.files.length === 0) faults.push({ code: 'file-none' })
    if (input.files.length > free)
      faults.push({ code: 'papers-too-many', params: { max: paper.maxFiles } })
    const attached: string[] = []
    for (const [index, upload] of input.files.slice(0, Math.max(0, free)).entries()) {
      const kept = await keep(
        tx,
        actor,
        { filing, paper, upload, position: before.length + index },
        now,
      )
      if ('faults' in kept) faults.push(...kept.faults)
      else attached.push(kept.id)
    }
    about(filing.id, { paper: paper.code, files: attached.length })
    return { draft: filing.id, paper: paper.code, attached, faults }
  },
})

type Keeping = { filing: Filing; paper: PaperSpec; upload: PostedFile; position: number }

async function keep(
  tx: Transaction,
  actor: Actor,
  { filing, paper, upload, position }: Keeping,
  now: Date,
) {
  const { tenantId, personId: addedBy = filing.personId } = actor
  const { personId } = filing
  try {
    const bytes =
      typeof upload.content === 'string' ? Buffer.from(upload.content, 'base64') : upload.content
    const accepted = {
      tenantId,
      personId,
      uploadedBy: addedBy,
      name: upload.name,
      bytes,
      accepts: paper.accepts,
    }
    const file = await storeUpload(tx, accepted, now)
    const document = {
      tenantId,
      id: uuidv7(now),
      draftId: filing.id,
      personId,
      code: paper.code,
      fileId: file.id,
      position,
      addedBy,
      addedAt: now,
    }
    return await tx.applicationDocument.create({ data: document })
  } catch (error) {
    // Refused for its content, before anything was written.
    if (error instanceof InvalidInput) return { faults: Object.values(error.faults).flat() }
    throw error
  }
}
