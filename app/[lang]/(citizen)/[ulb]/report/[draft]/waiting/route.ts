import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { postedForm } from '@/lib/platform/posted/posted-texts'
import { receiveWaiting } from '../../waiting/receive-waiting'

type Props = { params: Promise<{ lang: string; ulb: string; draft: string }> }

/** Takes a step of a report that was kept on a device while the network was gone. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { lang, ulb: town, draft } = await params
  const tenant = await findUlb(town)
  if (!tenant) return new Response(null, { status: 404 })
  const names = { language: lang, town, ulb: tenant.id, draft }
  const form = await postedForm(request).catch(() => undefined)
  if (!form) return new Response(null, { status: 400 })
  const { status, ...outcome } = await receiveWaiting(form, names)
  return Response.json(outcome, { status })
}
