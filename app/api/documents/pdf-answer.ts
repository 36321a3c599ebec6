/** A PDF for the browser to show, or 404 without one. */
export const pdfAnswer = (found: { name: string; pdf: Buffer } | undefined): Response =>
  found
    ? new Response(new Uint8Array(found.pdf), {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `inline; filename="${found.name}"`,
          'Content-Length': String(found.pdf.length),
          'X-Content-Type-Options': 'nosniff',
          'Content-Security-Policy':
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
          'Cross-Origin-Resource-Policy': 'same-origin',
          'Referrer-Policy': 'no-referrer',
          'Cache-Control': 'private, no-store',
        },
      })
    : new Response('Not found', { status: 404 })
