import { Readable } from 'node:stream'
import { z } from 'zod'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { openPublicPhoto } from '@/lib/services/grievances/public/public-photo'

type Context = { params: Promise<{ ulb: string; photo: string }> }

/** A photograph of a complaint that everybody may see; `?v=thumb` gives the small one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { ulb: slug, photo } = await params
  const ulb = await findUlb(slug)
  const small = new URL(request.url).searchParams.get('v') === 'thumb'
  const opened =
    ulb && z.uuid().safeParse(photo).success
      ? await openPublicPhoto({ tenantId: ulb.id, photo, small })
      : undefined
  if (!opened) return new Response('Not found', { status: 404 })
  return new Response(Readable.toWeb(opened.body) as ReadableStream, { headers: opened.headers })
}
