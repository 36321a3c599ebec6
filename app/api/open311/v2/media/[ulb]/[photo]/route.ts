import { NotFound, InvalidInput } from '@/lib/platform/operations/errors'
import { shownPhoto } from '@/lib/services/grievances/clients/shown-photo'
import '@/lib/services/registry'

type Context = { params: Promise<{ ulb: string; photo: string }> }

/** A photograph that an officer has looked at; the address holds, what it leads to does for five minutes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { url } = await shownPhoto({ by: 'guest' }, await params)
    const headers = {
      location: url,
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    }
    return new Response(null, { status: 302, headers })
  } catch (error) {
    if (error instanceof NotFound || error instanceof InvalidInput)
      return new Response('Not found', { status: 404 })
    throw error
  }
}
