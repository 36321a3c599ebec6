import { paths } from '@/app/paths'
import { hearCallback } from '@/lib/platform/collection/hear-callback'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { postedForm, singleTexts } from '@/lib/platform/posted/posted-texts'

type Context = { params: Promise<{ name: string }> }

/** The payer's browser comes back from the bank's page: on to the page that says what became of the payment. */
async function goOn(
  { name }: { name: string },
  parameters: Record<string, string>,
): Promise<Response> {
  const token = await hearCallback(name, parameters)
  if (token === undefined) return new Response('Not found', { status: 404 })
  return new Response(null, {
    status: 303,
    headers: { location: `${paths.pay(token)}/done`, 'cache-control': 'no-store' },
  })
}

const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams)

export const GET = async (request: Request, { params }: Context) =>
  goOn(await params, queryOf(request))

export async function POST(request: Request, { params }: Context) {
  try {
    const form = singleTexts(await postedForm(request))
    return await goOn(await params, { ...queryOf(request), ...form })
  } catch (error) {
    if (InvalidInput.is(error)) return new Response('Bad request', { status: 400 })
    throw error
  }
}
