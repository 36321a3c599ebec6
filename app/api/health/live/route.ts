/** For whoever starts this process again when it hangs: it answers. Whether it is ready says /api/health. */
export const GET = (): Response =>
  Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })

export const dynamic = 'force-dynamic'
