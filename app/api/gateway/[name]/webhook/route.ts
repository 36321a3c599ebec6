import { hearWebhook } from '@/lib/platform/collection/hear-webhook'
import { largestBody } from '@/lib/platform/posted/bounds'
import { boundedText } from '@/lib/platform/rest/body-text'

/** The gateway's server says that something happened; the bytes are read as they came, since they are signed. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params
  const body = await boundedText(request, largestBody.form).catch(() => undefined)
  if (body === undefined) return new Response(null, { status: 413 })
  return new Response(null, { status: await hearWebhook(name, body, request.headers) })
}
