import { paths, withQuery } from '@/app/paths'
import { uploadsOf, type Upload } from '@/app/uploads'
import type { Caller } from '@/lib/platform/access/actor'
import { answerCorrection } from '@/lib/platform/applications/answer-correction'
import { attachPaper } from '@/lib/platform/applications/attach-paper'
import { saveWhole } from '@/lib/platform/applications/save-whole'
import { submitDraft } from '@/lib/platform/applications/submit-draft'
import { InvalidInput, NotFound } from '@/lib/platform/operations/errors'

type Texts = Record<string, string | string[]>
type Posted = {
  service: string
  filing: string
  kind: string
  intent: string
  group?: string
  texts: Texts
  uploads: { paper: string; files: Upload[] }[]
  ticked: Texts
}
type Served = {
  service: string
  filing: string
  lodged?: string
  wrong?: boolean
  refused?: string
  open?: string | undefined
  ticked?: string
  unticked?: string
}

/** The counter's one form: its texts by wire name, its files by paper, and the button that was pressed. */
export async function postedForm(values: Texts, form: FormData): Promise<Posted> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '')
  const papers = [...new Set([...form.keys()].filter((name) => name.startsWith('papers.')))]
  const uploads = await Promise.all(
    papers.map(async (name) => ({
      paper: name.slice('papers.'.length),
      files: await uploadsOf(form, name),
    })),
  )
  const { declaration = '', consent = '' } = values
  return {
    service: text('service'),
    filing: text('filing'),
    kind: text('kind'),
    intent: text('intent'),
    ...(text('group') && { group: text('group') }),
    texts: Object.fromEntries(
      Object.entries(values).filter(([name]) => name.includes('.') && !name.startsWith('papers.')),
    ),
    uploads: uploads.filter(({ files }) => files.length > 0),
    ticked: { declaration, consent },
  }
}

/** Keeps everything that was posted, whatever is wrong with it; then lodges, if that was the button. */
export async function serve(caller: Caller, posted: Posted): Promise<Served> {
  const { service, filing, intent, ticked } = posted
  const ticks = boxes.filter((name) => ticked[name] === 'yes').join(' ')
  try {
    const kept = { service, filing, ticked: ticks, ...(await keep(caller, posted)) }
    return intent === 'send' && !kept.refused ? await send(caller, posted, kept) : kept
  } catch (error) {
    // Sent twice, the draft is a file already.
    if (!NotFound.is(error) || intent !== 'send') throw error
    return send(caller, posted, { service, filing })
  }
}

const boxes = ['declaration', 'consent']

async function keep(caller: Caller, { filing: draft, group, texts, uploads }: Posted) {
  const { open } = await saveWhole(caller, { draft, texts, ...(group && { change: group }) })
  const refused: string[] = []
  for (const { paper, files } of uploads) {
    const { faults } = await attachPaper(caller, { draft, paper, files })
    refused.push(...faults.map(({ code }) => `${paper}:${code}`))
  }
  return { open, refused: [...new Set(refused)].join(' ') }
}

async function send(caller: Caller, posted: Posted, kept: Served): Promise<Served> {
  const { kind, filing: draft, ticked } = posted
  const { declaration, consent } = ticked
  try {
    const { application } =
      kind === 'correction'
        ? await answerCorrection(caller, { draft })
        : await submitDraft(caller, { draft, declaration, consent })
    return { ...kept, lodged: application }
  } catch (error) {
    if (!InvalidInput.is(error)) throw error
    const unticked = boxes.filter((name) => name in error.faults).join(' ')
    return { ...kept, wrong: true, unticked }
  }
}

/** The page of what was lodged, or the form again with what is wrong. */
export function afterServing({
  service,
  filing,
  lodged,
  wrong,
  refused,
  open,
  ticked,
  unticked,
}: Served): string {
  const at = paths.deskCounter(service)
  if (lodged) return `${at}/lodged/${lodged}`
  const query = { filing, open, refused, ticked, unticked, wrong: wrong ? 'yes' : undefined }
  return withQuery(at, query)
}

/** The form of the person just found. */
export const afterBeginning = ({ service, draft }: { service: string; draft: string }): string =>
  withQuery(paths.deskCounter(service), { filing: draft })

/** The beginning, for the next person. */
export const afterDiscarding = (_: unknown, { service }: Texts): string =>
  paths.deskCounter(String(service))
