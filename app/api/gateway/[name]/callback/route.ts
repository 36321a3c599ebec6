import { paths } from '@/app/paths'
import { hearCallback } from '@/lib/platform/collection/hear-callback'
import '@/lib/services/registry'

type Context = { params: Promise<{ name: string }> }

/** The payer's browser comes back from the bank's page: on to the page that says what became of the payment. */
async function goOn(
  { name }: { name: string },
  parameters: Iterable<[string, unknown]>,
): Promise<Response> {
  const texts = [...parameters].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const token = await hearCallback(name, Object.fromEntries(texts))
  if (token === undefined) return new Response('Not found', { status: 404 })
  return new Response(null, {
    status: 303,
    headers: { location: `${paths.pay(token)}/done`, 'cache-control': 'no-store' },
  })
}

export const GET = async (request: Request, { params }: Context) =>
  goOn(await params, new URL(request.url).searchParams)

export async function POST(request: Request, { params }: Context) {
  const form = await request.formData().catch(() => new FormData())
  return goOn(await params, [...new URL(request.url).searchParams, ...form])
}
