import { health } from '@/lib/platform/health/health'

/** For load balancers and monitors: 200 when every part works, else 503. */
export async function GET(): Promise<Response> {
  const report = await health()
  return Response.json(report, {
    status: report.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}

export const dynamic = 'force-dynamic'
