import { linkTo } from '@/lib/platform/notifications/link-to'
import { openShortLink } from '@/lib/platform/notifications/short-links'
import { NotFound } from '@/lib/platform/operations/errors'

type Given = { params: Promise<{ code: string }> }

/** `GET /s/…`: leads on from the link in a text message. What leads nowhere is as any address that is not there. */
export async function GET(_request: Request, { params }: Given): Promise<Response> {
  const { code } = await params
  const headers = { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' }
  try {
    const { path } = await openShortLink({ by: 'guest' }, { code })
    return new Response(null, {
      status: 302,
      headers: { ...headers, location: linkTo(`/${path.slice(1)}`) },
    })
  } catch (error) {
    if (!NotFound.is(error)) throw error
    return new Response(null, {
      status: 302,
      headers: { ...headers, location: linkTo('/missing-link') },
    })
  }
}
