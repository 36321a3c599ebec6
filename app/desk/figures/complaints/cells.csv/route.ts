import type { NextRequest } from 'next/server'
import { figureCells } from '@/lib/insight/complaints/figure-cells'
import { translator } from '@/lib/platform/language/translator'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { csvRow, csvStart } from '@/lib/platform/operations/csv-row'
import { Forbidden } from '@/lib/platform/operations/errors'
import { measures } from '@/lib/services/grievances/tally/measures'
import { deskLanguage } from '../../../desk-language'
import { asked } from '../asked'

type Page = Awaited<ReturnType<typeof figureCells>>

/** The counts behind the figures, as CSV that is sent while it is read. */
export async function GET(request: NextRequest): Promise<Response> {
  const caller = await currentCaller()
  const language = await deskLanguage()
  const filters = asked(Object.fromEntries(request.nextUrl.searchParams))
  const read = (after?: string) => figureCells(caller, { ...filters, after })
  const first = await read().catch(hideFromStrangers)
  if (!first) return new Response('Not found', { status: 404 })

  let page: Page | undefined = first
  const rows = ({ cells }: Page) =>
    cells.map(({ day, names, counts }) =>
      csvRow([day, ...names.map((name) => name[language]), ...measures.map((one) => counts[one])]),
    )
  const body = new ReadableStream<string>({
    start: (out) => out.enqueue(csvStart + csvRow(headings(language))),
    async pull(out) {
      if (!page) return out.close()
      out.enqueue(rows(page).join(''))
      page = page.next ? await read(page.next) : undefined
    },
  })
  return new Response(body.pipeThrough(new TextEncoderStream()), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="complaint-figures.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}

function headings(language: Awaited<ReturnType<typeof deskLanguage>>) {
  const t = translator(language, 'figures')
  const cuts = ['type', 'ward', 'department', 'officer', 'source'] as const
  return [t('day'), ...cuts.map((cut) => t(cut)), ...measures]
}

function hideFromStrangers(error: unknown): undefined {
  if (Forbidden.is(error)) return undefined
  throw error
}
