import { postedForm } from '@/lib/platform/posted/posted-texts'
import { receiveUnsent } from '../../outbox/receive-unsent'

type Props = { params: Promise<{ id: string }> }

/** Takes what an officer's device sends from its outbox. Only from our own pages: the session's cookie counts here. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return new Response(null, { status: 403 })
  const form = await postedForm(request).catch(() => undefined)
  if (!form) return new Response(null, { status: 400 })
  const { status, ...told } = await receiveUnsent((await params).id, form)
  return Response.json(told, { status })
}
