import { Readable } from 'node:stream'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { openFile } from '@/lib/platform/files/open-file'

type Context = { params: Promise<{ tenant: string; id: string }> }

/** A stored file, for whoever holds a signed link to it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { tenant, id: fileId } = await params
  const query = new URL(request.url).searchParams
  const wanted = { tenant, fileId, token: query.get('k') ?? '', small: query.get('v') === 'thumb' }

  const opened = await openFile(await currentCaller(), wanted)
  if (!opened) return new Response('Not found', { status: 404 })
  if ('again' in opened)
    return new Response(null, { status: 303, headers: { Location: opened.again } })
  return new Response(Readable.toWeb(opened.body) as ReadableStream, { headers: opened.headers })
}
