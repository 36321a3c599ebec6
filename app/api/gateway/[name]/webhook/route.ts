import { hearWebhook } from '@/lib/platform/collection/hear-webhook'
import '@/lib/services/registry'

/** The gateway's server says that something happened; the bytes are read as they came, since they are signed. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params
  return new Response(null, {
    status: await hearWebhook(name, await request.text(), request.headers),
  })
}
