import { z } from 'zod'
import { largestBody } from '../posted/bounds'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import type { PaperSpec } from '../forms/definition'
import { uploads } from '../files/examining/prepare-uploads'
import { PostedFile } from '../files/posted-file'
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
  api: {
    method: 'post',
    path: '/applications/drafts/{draft}/papers/{paper}',
    body: largestBody.upload,
  },
  prepare: {
    ...uploads,
    admit: async ({ actor, input, tx }) => {
      paperOf(await openFiling(tx, actor, input.draft), input.paper)
    },
  },
  async run({ actor, input: { draft, paper, files }, tx, now, about }) {
    const filing = await openFiling(tx, actor, draft)
    const kept = await keepFiles(tx, actor, { filing, paper, files }, now)
    about(filing.id, { paper, files: kept.attached.length })
    return { draft: filing.id, paper, ...kept }
  },
})

type Attaching = { filing: Filing; paper: string; files: readonly PostedFile[] }

/** Keeps the files that are taken, and says why the others are not. Throws NotFound for a paper that is not asked. */
export async function keepFiles(
  tx: Transaction,
  actor: Actor,
  { filing, paper: code, files }: Attaching,
  now: Date,
) {
  const paper = paperOf(filing, code)
  const before = await papersOfDraft(tx, actor.tenantId, filing.id)
  const free = paper.maxFiles - before.filter((one) => one.code === code).length
  const faults: Fault[] = []
  if (files.length === 0) faults.push({ code: 'file-none' })
  if (files.length > free) faults.push({ code: 'papers-too-many', params: { max: paper.maxFiles } })

  const attached: string[] = []
  for (const [index, upload] of files.slice(0, Math.max(0, free)).entries()) {
    const kept = await keep(
      tx,
      actor,
      { filing, paper, upload, position: before.length + index },
      now,
    )
    if ('faults' in kept) faults.push(...kept.faults)
    else attached.push(kept.id)
  }
  return { attached, faults }
}

function paperOf({ papers }: Filing, code: string): PaperSpec {
  const paper = papers.find((one) => one.code === code)
  if (!paper) throw new NotFound('paper')
  return paper
}

type Keeping = { filing: Filing; paper: PaperSpec; upload: PostedFile; position: number }

async function keep(
  tx: Transaction,
  actor: Actor,
  { filing, paper, upload, position }: Keeping,
  now: Date,
) {
  const { personId, id: draftId } = filing
  const { tenantId, personId: addedBy = personId } = actor
  const { accepts, code } = paper
  try {
    const file = await storeUpload(
      tx,
      { tenantId, personId, uploadedBy: addedBy, file: upload, accepts },
      now,
    )
    const id = uuidv7(now)
    return await tx.applicationDocument.create({
      data: {
        tenantId,
        id,
        draftId,
        personId,
        code,
        fileId: file.id,
        position,
        addedBy,
        addedAt: now,
      },
    })
  } catch (error) {
    // Refused for its content, before anything was written.
    if (InvalidInput.is(error)) return { faults: Object.values(error.faults).flat() }
    throw error
  }
}
