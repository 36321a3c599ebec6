import { installedVerifier } from '@/lib/platform/documents/installed-verifier'

// The keys are this installation's, so the file cannot be made at build time.
export const dynamic = 'force-dynamic'

/** The checking page to keep on a phone: one file that works without a network. */
export async function GET(): Promise<Response> {
  return new Response(await installedVerifier(), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': 'attachment; filename="palika-verify.html"',
      'Cache-Control': 'public, max-age=300',
    },
  })
}
